import { type RekognitionCall, seeImage } from '../rekognition-call';
import type { DetectLabels } from '../requests/requests';
import { imageProperties } from './image-properties';
import { type SeenLabel, seenLabels } from './seen-labels';

const MIN_CONFIDENCE = 55;
const MOST_LABELS = 1000;

export async function answerDetectLabels(asked: DetectLabels, call: RekognitionCall): Promise<object> {
  const { Image, Features, Settings, MinConfidence, MaxLabels } = asked;
  const features = Features?.length ? Features : ['GENERAL_LABELS'];
  const wantsColours = features.includes('IMAGE_PROPERTIES');
  const wantsLabels = features.includes('GENERAL_LABELS');
  const seen = await seeImage(Image, call, { colours: wantsColours });
  const least = MinConfidence ?? MIN_CONFIDENCE;
  const labels = wantsLabels
    ? seenLabels(seen)
        .filter(({ Confidence }) => Confidence >= least)
        .filter(isWanted(Settings?.GeneralLabels ?? {}))
        .slice(0, MaxLabels ?? MOST_LABELS)
    : [];
  const most = Settings?.ImageProperties?.MaxDominantColors ?? null;
  return {
    Labels: labels,
    LabelModelVersion: '3.0',
    ...(wantsColours && { ImageProperties: imageProperties(seen, most) }),
  };
}

type LabelFilters = NonNullable<NonNullable<DetectLabels['Settings']>['GeneralLabels']>;

/** What is excluded stays out, whatever includes it. */
function isWanted(filters: LabelFilters): (label: SeenLabel) => boolean {
  const [names, notNames, categories, notCategories] = [
    filters.LabelInclusionFilters,
    filters.LabelExclusionFilters,
    filters.LabelCategoryInclusionFilters,
    filters.LabelCategoryExclusionFilters,
  ].map((list) => new Set(list?.map((name) => name.toLowerCase())));
  const hasInclusion = Boolean(names?.size || categories?.size);
  return ({ Name, Categories }) => {
    const name = Name.toLowerCase();
    const isIn = (set: Set<string> | undefined) =>
      Categories.some((category) => set?.has(category.Name.toLowerCase()));
    if (notNames?.has(name) || isIn(notCategories)) return false;
    return !hasInclusion || names?.has(name) === true || isIn(categories);
  };
}
