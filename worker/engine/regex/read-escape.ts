import {
  type CharacterSet,
  DIGITS,
  HORIZONTAL_SPACE,
  type Range,
  SPACE,
  setOf,
  single,
  WORD,
} from './character-set';
import type { PatternText } from './pattern-text';
import { PatternRefused } from './pattern-tree';
import { unicodeProperty } from './unicode-property';

const CLASSES: ReadonlyMap<string, readonly Range[]> = new Map([
  ['d', DIGITS],
  ['w', WORD],
  ['s', SPACE],
  ['h', HORIZONTAL_SPACE],
]);

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['a', 7],
  ['e', 27],
]);

const HEX = /x([0-9a-fA-F]{2})|x\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|u\{0*([0-9a-fA-F]{1,6})\}/y;
const LOW_SURROGATE = /\\u(d[c-f][0-9a-f]{2})/iy;
const CONTROL = /c([A-Za-z])/y;
const OCTAL = /0([0-7]{0,3})/y;
const PROPERTY = /([pP])(?:\{(\^?)([^{}]{1,64})\}|([A-Z]))/y;

/** What a backslash and what follows it stand for; the backslash is behind already. Means the same inside of brackets. */
export function readEscape(text: PatternText): CharacterSet {
  const property = text.match(PROPERTY);
  if (property !== null) return propertySet(property);
  const hex = text.match(HEX);
  if (hex !== null)
    return single(completed(Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? hex[4] ?? '', 16), text));
  const control = text.match(CONTROL);
  if (control !== null) return single((control[1] ?? '').charCodeAt(0) % 32);
  const octal = text.match(OCTAL);
  if (octal !== null) return single(Number.parseInt(octal[1] || '0', 8));
  return letterSet(text);
}

function letterSet(text: PatternText): CharacterSet {
  if (text.isAtEnd) throw new PatternRefused('The pattern ends with a lone backslash.');
  const point = text.take();
  const letter = String.fromCodePoint(point);
  const members = CLASSES.get(letter.toLowerCase());
  if (members !== undefined) return setOf(members, letter !== letter.toLowerCase());
  const code = CONTROLS.get(letter);
  if (code !== undefined) return single(code);
  if (/[1-9]/.test(letter) || letter === 'k') {
    throw new PatternRefused(
      `"\\${letter}" refers back to what a group matched, which no engine can check in linear time.`,
    );
  }
  if (/[A-Za-z]/.test(letter)) {
    throw new PatternRefused(`"\\${letter}" means nothing; to match the letter itself, write "${letter}".`);
  }
  return single(point);
}

function propertySet([, letter, caret, long, short]: RegExpExecArray): CharacterSet {
  const isNegated = (letter === 'P') !== (caret === '^');
  return { ranges: [], properties: [unicodeProperty(long ?? short ?? '', isNegated)], isNegated: false };
}

/** Two escapes of a surrogate pair are one character. */
function completed(point: number, text: PatternText): number {
  if (point > 0x10ffff) throw new PatternRefused('There are no characters beyond U+10FFFF.');
  if (point < 0xd800 || point > 0xdbff) return point;
  const low = text.match(LOW_SURROGATE);
  if (low === null) return point;
  return 0x10000 + (point - 0xd800) * 0x400 + (Number.parseInt(low[1] ?? '', 16) - 0xdc00);
}
