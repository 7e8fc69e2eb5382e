import type * as z from 'zod';
import type { BoundingBox, TextLine } from '../../analysis/analysis-document';
import { boxOf, exact, percentOf } from '../percents';
import { type RekognitionCall, seeImage } from '../rekognition-call';
import type { detectText, TextFilters } from '../requests/requests';
import { isInRegions } from './regions';

type Asked = z.infer<typeof detectText>;

const MOST_WORDS = 100;

/** Lines first, then words, which name their lines. */
export async function answerDetectText({ Image, Filters }: Asked, call: RekognitionCall): Promise<object> {
  const { analysis } = await seeImage(Image, call);
  const lines = wantedLines(analysis.text, Filters ?? {});
  const detectedLines = lines.map((line, id) => ({ ...detection(line, id), Type: 'LINE' }));
  const words = lines.flatMap((line, lineId) => line.words.map((word) => ({ word, lineId })));
  const detectedWords = words.slice(0, MOST_WORDS).map(({ word, lineId }, index) => ({
    ...detection(word, lines.length + index),
    Type: 'WORD',
    ParentId: lineId,
  }));
  return { TextDetections: [...detectedLines, ...detectedWords], TextModelVersion: '3.0' };
}

/** A line is there as long as one of its words is. */
function wantedLines(lines: readonly TextLine[], { WordFilter, RegionsOfInterest }: TextFilters): TextLine[] {
  const confidence = WordFilter?.MinConfidence ?? 0;
  const height = WordFilter?.MinBoundingBoxHeight ?? 0;
  const width = WordFilter?.MinBoundingBoxWidth ?? 0;
  return lines.flatMap((line) => {
    const words = line.words.filter(
      (word) =>
        percentOf(word.confidence) >= confidence &&
        word.box.height >= height &&
        word.box.width >= width &&
        isInRegions(word.box, RegionsOfInterest ?? []),
    );
    return words.length === 0 ? [] : [{ ...line, text: writtenOf(line), words }];
  });
}

/** Its words, with one blank between each two. */
function writtenOf({ words }: TextLine): string {
  return words.map(({ text }) => text).join(' ');
}

type Seen = { text: string; confidence: number; box: BoundingBox };

function detection({ text, confidence, box }: Seen, id: number) {
  return {
    DetectedText: text,
    Id: id,
    Confidence: percentOf(confidence),
    Geometry: { BoundingBox: boxOf(box), Polygon: polygonOf(box) },
  };
}

function polygonOf({ x, y, width, height }: BoundingBox) {
  const [right, bottom] = [exact(x + width), exact(y + height)];
  return [
    { X: x, Y: y },
    { X: right, Y: y },
    { X: right, Y: bottom },
    { X: x, Y: bottom },
  ];
}
