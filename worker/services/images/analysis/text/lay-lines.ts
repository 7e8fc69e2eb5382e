import type { TextLine } from '../analysis-document';
import { boxOf, type Frame, type PixelBox } from '../boxes/frame';
import { type ImageDice, rounded } from '../image-dice';

/** How wide a character is, in heights of its line. */
const CHARACTER = 0.55;
const LEADING = 1.4;

/** Where the writing is, in pixels, and how high a line may be. */
export type TextPlace = { room: PixelBox; mostHeight: number };

/** Lines below each other, as large as the room allows, and no line larger than another. */
export function layLines(
  lines: readonly string[],
  { room, mostHeight }: TextPlace,
  frame: Frame,
  dice: ImageDice,
): TextLine[] {
  const longest = Math.max(1, ...lines.map(lengthOf));
  const height = Math.min(
    mostHeight,
    room.height / (lines.length * LEADING),
    room.width / (longest * CHARACTER),
  );
  return lines.map((text, index) => {
    const width = Math.max(1, lengthOf(text)) * CHARACTER * height;
    const box = { left: room.left, top: room.top + index * height * LEADING, width, height };
    return lineOf(text, box, frame, dice);
  });
}

function lineOf(text: string, box: PixelBox, frame: Frame, dice: ImageDice): TextLine {
  const words = wordsOf(text).map(({ word, from, to }) => ({
    text: word,
    confidence: rounded(dice.between(0.92, 0.999)),
    box: boxOf({ ...box, left: box.left + box.width * from, width: box.width * (to - from) }, frame),
  }));
  const sum = words.reduce((total, { confidence }) => total + confidence, 0);
  return {
    text,
    confidence: words.length > 0 ? rounded(sum / words.length) : 0.5,
    box: boxOf(box, frame),
    words,
  };
}

/** Words, and where in their line each begins and ends. */
function wordsOf(text: string): { word: string; from: number; to: number }[] {
  const line = text.trim();
  const length = Math.max(1, [...line].length);
  const words = line.split(/\s+/).filter(Boolean);
  let at = 0;
  let place = 0;
  return words.map((word) => {
    const found = line.indexOf(word, at);
    place += [...line.slice(at, found)].length;
    const from = place / length;
    at = found + word.length;
    place += [...word].length;
    return { word, from, to: place / length };
  });
}

function lengthOf(text: string): number {
  return [...text.trim()].length;
}
