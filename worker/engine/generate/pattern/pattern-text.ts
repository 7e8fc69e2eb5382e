import type { Random } from '../../random';
import { parsePattern } from './parse-pattern';
import type { PatternNode } from './pattern-node';
import { compilePatternTest, type PatternTest } from './pattern-test';
import { lengthFor, writePattern } from './write-pattern';

const MOST_TRIES = 120;
const PADDING = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Text that has a match of every wanted pattern and of no unwanted one. */
export class PatternText {
  private readonly nodes: PatternNode[];
  private readonly wanted: PatternTest[];
  private readonly unwanted: PatternTest[];

  constructor(wanted: readonly string[], unwanted: readonly string[]) {
    this.nodes = wanted.map(parsePattern).filter((node) => node !== null);
    this.wanted = wanted.map(compilePatternTest).filter((test) => test !== null);
    this.unwanted = unwanted.map(compilePatternTest).filter((test) => test !== null);
  }

  isMatch(text: string): boolean {
    return this.wanted.every((test) => test(text)) && !this.unwanted.some((test) => test(text));
  }

  /** Null when no try within the bounds of length was a match. */
  write(random: Random, low: number, high: number, isFit: (text: string) => boolean): string | null {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const text = this.attempt(random, low, high, tries);
      const length = text === null ? -1 : lengthOf(text);
      if (text !== null && length >= low && length <= high && this.isMatch(text) && isFit(text)) return text;
    }
    return null;
  }

  private attempt(random: Random, low: number, high: number, tries: number): string | null {
    const first = this.nodes[tries % Math.max(1, this.nodes.length)];
    if (!first) return padded('', random.integer(low, Math.min(high, low + 8)), random, tries);
    const writesAhead = tries % 5 === 3;
    const joins = this.nodes.length > 1 && tries % 2 === 1;
    const length = lengthFor(first, low, high, random) ?? Math.min(first.max, high);
    const text = writePattern(first, length, random, writesAhead);
    const whole = joins ? this.joined(first, text, random) : text;
    const missing = low - lengthOf(whole);
    return missing > 0 ? padded(whole, missing, random, tries) : whole;
  }

  /** Patterns without anchors in each other's way are all met by their matches in a row, in some order. */
  private joined(first: PatternNode, text: string, random: Random): string {
    const others = this.nodes.filter((node) => node !== first);
    if (random.next() < 0.5) others.reverse();
    return others.reduce((whole, node) => {
      const length = lengthFor(node, 0, Number.POSITIVE_INFINITY, random) ?? node.min;
      const piece = writePattern(node, length, random, false);
      return random.next() < 0.5 ? whole + piece : piece + whole;
    }, text);
  }
}

export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length) {
      length--;
      index++;
    }
  }
  return length;
}

function padded(text: string, missing: number, random: Random, tries: number): string {
  let padding = '';
  for (let index = 0; index < missing; index++) padding += PADDING[random.integer(0, PADDING.length - 1)];
  if (tries % 3 === 0) return text + padding;
  if (tries % 3 === 1) return padding + text;
  return padding.slice(0, missing >> 1) + text + padding.slice(missing >> 1);
}
