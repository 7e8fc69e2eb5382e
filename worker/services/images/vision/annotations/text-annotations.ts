import type { BoundingBox, TextLine } from '../../analysis/analysis-document';
import type { SeenPicture } from '../../vendors/seen-picture';
import { boxAround, exact, polygon } from './polygons';

/** The whole text first, then word by word. */
export function textAnnotations({ analysis, facts }: SeenPicture, locale: string) {
  const text = writtenLines(analysis);
  if (text.length === 0) return [];
  const whole = {
    locale,
    description: wholeText(text),
    boundingPoly: polygon(boxAround(text.map(({ box }) => box)), facts),
  };
  const words = text.flatMap((line) => line.words);
  return [
    whole,
    ...words.map((word) => ({ description: word.text, boundingPoly: polygon(word.box, facts) })),
  ];
}

/** One page with one block, which has a paragraph for all lines; null where there is no text. */
export function fullTextAnnotation({ analysis, facts }: SeenPicture, languageCode: string) {
  const text = writtenLines(analysis);
  if (text.length === 0) return null;
  const property = { detectedLanguages: [{ languageCode, confidence: 1 }] };
  const boundingBox = polygon(boxAround(text.map(({ box }) => box)), facts);
  const confidence = exact(text.reduce((sum, line) => sum + line.confidence, 0) / text.length);
  const words = text.flatMap((line, lineIndex) =>
    line.words.map((word, index) => {
      const isLineEnd = index === line.words.length - 1;
      const isTextEnd = isLineEnd && lineIndex === text.length - 1;
      const breakType = isTextEnd ? 'LINE_BREAK' : isLineEnd ? 'EOL_SURE_SPACE' : 'SPACE';
      return {
        property,
        boundingBox: polygon(word.box, facts),
        symbols: symbolsOf(word, breakType, facts),
        confidence: exact(word.confidence),
      };
    }),
  );
  const paragraph = { property, boundingBox, words, confidence };
  const block = { property, boundingBox, paragraphs: [paragraph], blockType: 'TEXT', confidence };
  const { width, height } = facts;
  return { pages: [{ property, width, height, blocks: [block], confidence }], text: wholeText(text) };
}

/** A line of blanks alone is not seen. */
function writtenLines({ text }: SeenPicture['analysis']): TextLine[] {
  return text.filter(({ words }) => words.length > 0);
}

/** The same that its symbols and the breaks behind them are when they are put together. */
function wholeText(lines: readonly TextLine[]): string {
  return lines.map(({ words }) => words.map(({ text }) => text).join(' ')).join('\n');
}

type Word = { text: string; confidence: number; box: BoundingBox };

/** Side by side, each as wide as the others; behind the last is what parts the word from the next. */
function symbolsOf({ text, confidence, box }: Word, breakType: string, facts: SeenPicture['facts']) {
  const characters = [...text];
  const width = box.width / Math.max(1, characters.length);
  return characters.map((character, index) => ({
    ...(index === characters.length - 1 && { property: { detectedBreak: { type: breakType } } }),
    boundingBox: polygon({ ...box, x: box.x + index * width, width }, facts),
    text: character,
    confidence: exact(confidence),
  }));
}
