import type { Random } from '../../random';
import type { PatternNode } from './pattern-node';

const LONGEST = 20_000;
/** How far an unbounded repetition goes when nobody asks for a length. */
const USUAL_EXTRA = 8;

type Writing = { random: Random; writesAhead: boolean };

/** Text that the node describes, as near to `length` code points as it can be. Anchors and look-around are for a test afterwards. */
export function writePattern(
  node: PatternNode,
  length: number,
  random: Random,
  writesAhead: boolean,
): string {
  return write(node, Math.min(length, LONGEST), { random, writesAhead });
}

/** A length that suits the node inside of the window; null when there is none. */
export function lengthFor(node: PatternNode, low: number, high: number, random: Random): number | null {
  const least = Math.max(node.min, low);
  const most = Math.min(node.max, high);
  if (least > most) return null;
  return random.integer(least, Math.min(most, least + USUAL_EXTRA));
}

function write(node: PatternNode, length: number, writing: Writing): string {
  const { random } = writing;
  switch (node.kind) {
    case 'characters':
      return node.letters[random.integer(0, node.letters.length - 1)] ?? '';
    case 'sequence':
      return writeSequence(node.parts, length, writing);
    case 'choice': {
      const fitting = node.options.filter((option) => option.min <= length && length <= option.max);
      const options = fitting.length > 0 ? fitting : node.options;
      const option = options[random.integer(0, options.length - 1)];
      return option ? write(option, length, writing) : '';
    }
    case 'repeat':
      return writeRepeat(node, length, writing);
    case 'ahead':
      return writing.writesAhead ? write(node.part, node.part.min, writing) : '';
    case 'nothing':
      return '';
  }
}

function writeSequence(parts: readonly PatternNode[], length: number, writing: Writing): string {
  let text = '';
  let spare = Math.max(0, length - parts.reduce((sum, part) => sum + part.min, 0));
  for (const [index, part] of parts.entries()) {
    const least = Math.max(0, spare - roomAfter(parts, index));
    const most = Math.min(part.max - part.min, spare);
    const extra = least >= most ? most : writing.random.integer(least, most);
    text += write(part, part.min + extra, writing);
    spare -= extra;
  }
  return text;
}

function roomAfter(parts: readonly PatternNode[], index: number): number {
  let room = 0;
  for (let later = index + 1; later < parts.length; later++) {
    const part = parts[later];
    if (part) room += part.max - part.min;
  }
  return room;
}

function writeRepeat(node: PatternNode & { kind: 'repeat' }, length: number, writing: Writing): string {
  const { part, low, high } = node;
  const fewest = Math.max(
    low,
    Number.isFinite(part.max) && part.max > 0 ? Math.ceil(length / part.max) : low,
  );
  const most = Math.min(
    high,
    part.min > 0 ? Math.floor(length / part.min) : Math.max(low, Math.min(length, 4)),
  );
  const count = Math.min(
    LONGEST,
    fewest >= most ? fewest : writing.random.integer(fewest, Math.min(most, high)),
  );
  let text = '';
  let left = length;
  for (let done = 0; done < count; done++) {
    const share = done === count - 1 ? left : Math.round(left / (count - done));
    const piece = write(part, Math.max(part.min, Math.min(part.max, share)), writing);
    text += piece;
    left = Math.max(0, left - piece.length);
    if (text.length > LONGEST) return text;
  }
  return text;
}
