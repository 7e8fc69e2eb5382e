import { type CharacterSet, complement, DIGITS, type Range, SPACE, setOf, single } from './character-set';
import type { PatternText } from './pattern-text';
import { PatternRefused } from './pattern-tree';
import { readEscape } from './read-escape';
import type { UnicodeProperty } from './unicode-property';

const UPPER: Range = [65, 90];
const LOWER: Range = [97, 122];

/** Names between "[:" and ":]". */
const NAMED: ReadonlyMap<string, readonly Range[]> = new Map<string, readonly Range[]>([
  ['alnum', [...DIGITS, UPPER, LOWER]],
  ['alpha', [UPPER, LOWER]],
  ['ascii', [[0, 127]]],
  [
    'blank',
    [
      [9, 9],
      [32, 32],
    ],
  ],
  [
    'cntrl',
    [
      [0, 31],
      [127, 127],
    ],
  ],
  ['digit', DIGITS],
  ['graph', [[33, 126]]],
  ['lower', [LOWER]],
  ['print', [[32, 126]]],
  [
    'punct',
    [
      [33, 47],
      [58, 64],
      [91, 96],
      [123, 126],
    ],
  ],
  ['space', SPACE],
  ['upper', [UPPER]],
  ['word', [...DIGITS, UPPER, [95, 95], LOWER]],
  ['xdigit', [...DIGITS, [65, 70], [97, 102]]],
]);

const NAME = /\[:(\^?)([a-z]+):\]/y;

/** A set in brackets; the opening one is behind already. */
export function readBrackets(text: PatternText, ignoreCase: boolean): CharacterSet {
  const isNegated = text.skip('^');
  const ranges: Range[] = [];
  const properties: UnicodeProperty[] = [];
  const add = (set: CharacterSet) => {
    ranges.push(...(set.isNegated ? others(set.ranges, ignoreCase) : set.ranges));
    properties.push(...set.properties);
  };
  while (!text.skip(']')) {
    if (text.isAtEnd) throw new PatternRefused('A set of characters is not closed by "]".');
    if (text.skip('&&['))
      throw new PatternRefused('Intersections of sets of characters ("&&") are not supported.');
    const low = readMember(text, add);
    const next = text.source[text.position + 1];
    if (text.peek() !== '-' || next === undefined || next === ']') {
      add(low);
      continue;
    }
    text.skip('-');
    const high = readMember(text, add);
    addRange(low, high, add);
  }
  return { ranges, properties, isNegated };
}

/** A complement may not bring back by its case what it leaves out: "K" and "ſ" fold to "k" and "s". */
function others(ranges: readonly Range[], ignoreCase: boolean): Range[] {
  return complement(ignoreCase ? [...ranges, [0x17f, 0x17f], [0x212a, 0x212a]] : ranges);
}

function readMember(text: PatternText, add: (set: CharacterSet) => void): CharacterSet {
  if (text.skip('\\Q')) {
    const [last, ...before] = Array.from(text.until('\\E', 'A quoted text'), (letter) =>
      single(letter.codePointAt(0) ?? 0),
    ).reverse();
    for (const set of before) add(set);
    return last ?? setOf([]);
  }
  const named = text.match(NAME);
  if (named !== null) {
    const members = NAMED.get(named[2] ?? '');
    if (members === undefined) throw new PatternRefused(`There is no class of characters "[:${named[2]}:]".`);
    return setOf(members, named[1] === '^');
  }
  if (!text.skip('\\')) return single(text.take());
  return text.skip('b') ? single(8) : readEscape(text);
}

/** "a-z"; between anything but two characters the hyphen is one of the members. */
function addRange(low: CharacterSet, high: CharacterSet, add: (set: CharacterSet) => void): void {
  const from = onlyMember(low);
  const to = onlyMember(high);
  if (from === undefined || to === undefined) {
    for (const set of [low, single(45), high]) add(set);
    return;
  }
  if (from > to) throw new PatternRefused('A range of characters runs backwards.');
  add(setOf([[from, to]]));
}

function onlyMember({ ranges, properties, isNegated }: CharacterSet): number | undefined {
  const [first] = ranges;
  if (first === undefined || ranges.length > 1 || properties.length > 0 || isNegated) return undefined;
  return first[0] === first[1] ? first[0] : undefined;
}
