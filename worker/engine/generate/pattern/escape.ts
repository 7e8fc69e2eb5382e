import { type CharacterSet, complementOf, DIGITS, SPACES, WORD } from './character-set';
import type { PatternReader } from './pattern-reader';
import { membersOfProperty } from './unicode-property';

const CLASSES: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGITS],
  ['D', complementOf(DIGITS)],
  ['w', WORD],
  ['W', complementOf(WORD)],
  ['s', SPACES],
  ['S', complementOf(SPACES)],
]);

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['0', 0],
]);

/** What follows a backslash when it stands for characters. Null when it cannot be read. */
export function readEscape(reader: PatternReader): CharacterSet | null {
  const letter = reader.next();
  const shorthand = CLASSES.get(letter);
  if (shorthand) return shorthand;
  if (letter === 'p' || letter === 'P') return property(reader, letter === 'P');
  const control = CONTROLS.get(letter);
  if (control !== undefined) return single(control);
  if (letter === 'c') return single(reader.next().charCodeAt(0) % 32);
  if (letter === 'x') return hexadecimal(reader, 2);
  if (letter === 'u') return unicode(reader);
  const point = letter.codePointAt(0);
  return point === undefined ? null : single(point);
}

function property(reader: PatternReader, isNegated: boolean): CharacterSet | null {
  if (!reader.take('{')) return null;
  const expression = reader.takeUntil('}');
  const members = expression === null ? null : membersOfProperty(expression);
  return members && isNegated ? complementOf(members) : members;
}

function unicode(reader: PatternReader): CharacterSet | null {
  if (!reader.take('{')) {
    const high = hexadecimal(reader, 4)?.[0]?.[0];
    if (high === undefined) return null;
    if (high < 0xd800 || high > 0xdbff || !reader.take('\\u')) return single(high);
    const low = hexadecimal(reader, 4)?.[0]?.[0];
    return low === undefined ? null : single((high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000);
  }
  const digits = reader.takeUntil('}');
  const point = digits === null ? Number.NaN : Number.parseInt(digits, 16);
  return point <= 0x10ffff ? single(point) : null;
}

function hexadecimal(reader: PatternReader, length: number): CharacterSet | null {
  let digits = '';
  for (let index = 0; index < length; index++) digits += reader.next();
  return /^[0-9a-fA-F]+$/.test(digits) ? single(Number.parseInt(digits, 16)) : null;
}

function single(point: number): CharacterSet {
  return [[point, point]];
}
