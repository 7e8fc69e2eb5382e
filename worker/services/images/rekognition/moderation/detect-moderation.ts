import type * as z from 'zod';
import { percentOf } from '../percents';
import { type RekognitionCall, seeImage } from '../rekognition-call';
import type { detectModerationLabels } from '../requests/requests';
import { type TaxonomyEntry, taxonomyOf } from './taxonomy';

const MIN_CONFIDENCE = 50;

type Asked = z.infer<typeof detectModerationLabels>;

export async function answerDetectModeration(
  { Image, MinConfidence }: Asked,
  call: RekognitionCall,
): Promise<object> {
  const { analysis } = await seeImage(Image, call);
  const least = MinConfidence ?? MIN_CONFIDENCE;
  const found = new Map<string, { entry: TaxonomyEntry; confidence: number }>();
  const categories = Object.entries(analysis.moderation.categories).toSorted(
    ([, one], [, other]) => other.confidence - one.confidence,
  );
  for (const [category, { confidence }] of categories) {
    // The surest comes first: what is found again below another name is less sure.
    for (const entry of taxonomyOf(category)) {
      if (!found.has(entry.name)) found.set(entry.name, { entry, confidence: percentOf(confidence) });
    }
  }
  const labels = [...found.values()].filter(({ confidence }) => confidence >= least);
  return {
    ModerationLabels: labels.map(({ entry, confidence }) => ({
      Confidence: confidence,
      Name: entry.name,
      ParentName: entry.parent,
      TaxonomyLevel: entry.level,
    })),
    ModerationModelVersion: '7.0',
    ContentTypes: [],
  };
}
