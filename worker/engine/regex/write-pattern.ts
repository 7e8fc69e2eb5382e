import type { CharacterSet } from './character-set';
import type { Assertion, PatternTree } from './pattern-tree';
import type { UnicodeProperty } from './unicode-property';

type Spelling = {
  point(point: number): string;
  property(property: UnicodeProperty): string;
  assertions: Record<Assertion, string>;
  /** A set that nothing is in. */
  nothing: string;
};

const NATIVE: Spelling = {
  point: (point) => (isPlain(point) ? String.fromCodePoint(point) : `\\u{${point.toString(16)}}`),
  property: ({ native, isNegated }) => `\\${isNegated ? 'P' : 'p'}{${native}}`,
  assertions: {
    'input-start': '(?<![^])',
    'input-end': '(?![^])',
    'line-start': '^',
    'line-end': '$',
    'word-edge': '\\b',
    'no-word-edge': '\\B',
  },
  nothing: '[]',
};

/** Without line assertions, the engine's own marks for start and end are the faster ones. */
const NATIVE_WITHOUT_LINES: Spelling = {
  ...NATIVE,
  assertions: { ...NATIVE.assertions, 'input-start': '^', 'input-end': '$' },
};

const RE2: Spelling = {
  point: (point) => (isPlain(point) ? String.fromCodePoint(point) : `\\x{${point.toString(16)}}`),
  property: ({ re2, isNegated }) => `\\${isNegated ? 'P' : 'p'}{${re2}}`,
  assertions: {
    'input-start': '\\A',
    'input-end': '\\z',
    'line-start': '(?m:^)',
    'line-end': '(?m:$)',
    'word-edge': '\\b',
    'no-word-edge': '\\B',
  },
  nothing: '[^\\x{0}-\\x{10ffff}]',
};

/** For the language's own engine, with the flags `u` and, when lines are asked for, `m`. */
export function writeNative(tree: PatternTree, hasLines: boolean): string {
  return written(tree, hasLines ? NATIVE : NATIVE_WITHOUT_LINES);
}

export function writeRe2(tree: PatternTree): string {
  return written(tree, RE2);
}

function written(tree: PatternTree, spelling: Spelling): string {
  switch (tree.kind) {
    case 'character':
      return writtenSet(tree.set, spelling);
    case 'assertion':
      return spelling.assertions[tree.what];
    case 'sequence':
      return tree.parts
        .map((part) => (part.kind === 'choice' ? `(?:${written(part, spelling)})` : written(part, spelling)))
        .join('');
    case 'choice':
      return tree.options.map((option) => written(option, spelling)).join('|');
    case 'group':
      return `(${written(tree.body, spelling)})`;
    case 'repeat':
      return writtenBody(tree.body, spelling) + quantifier(tree.least, tree.most) + (tree.isLazy ? '?' : '');
    case 'look-ahead':
      return `(?${tree.isNegative ? '!' : '='}${written(tree.body, spelling)})`;
  }
}

function writtenBody(body: PatternTree, spelling: Spelling): string {
  const text = written(body, spelling);
  return body.kind === 'character' || body.kind === 'group' ? text : `(?:${text})`;
}

function quantifier(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return least < 2 ? (least === 0 ? '*' : '+') : `{${least},}`;
  if (least === 0 && most === 1) return '?';
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

function writtenSet({ ranges, properties, isNegated }: CharacterSet, spelling: Spelling): string {
  const [first] = ranges;
  if (first === undefined && properties.length === 0) return isNegated ? '[\\s\\S]' : spelling.nothing;
  const isSingle = ranges.length === 1 && properties.length === 0 && first?.[0] === first?.[1];
  if (isSingle && !isNegated) return spelling.point(first?.[0] ?? 0);
  const members = ranges.map(([low, high]) =>
    low === high ? spelling.point(low) : `${spelling.point(low)}-${spelling.point(high)}`,
  );
  return `[${isNegated ? '^' : ''}${members.join('')}${properties.map(spelling.property).join('')}]`;
}

/** A letter or digit of ASCII, that means itself everywhere. */
function isPlain(point: number): boolean {
  return (point >= 48 && point <= 57) || (point >= 65 && point <= 90) || (point >= 97 && point <= 122);
}
