import { type CharacterSet, complement, LAST_POINT, type Range, sortedRanges } from './character-set';
import type { PatternTree } from './pattern-tree';

const BEYOND_ASCII: Range = [0x80, LAST_POINT];
/** Beyond ASCII there are characters that fold to these. */
const FOLDED_FROM_BEYOND: readonly Range[] = [
  [75, 75],
  [83, 83],
  [107, 107],
  [115, 115],
];

/** What a match of a tree can begin with, and whether it can be empty. Sets are never smaller than the truth. */
export class FirstCharacters {
  private readonly ignoreCase: boolean;
  private readonly known = new Map<PatternTree, Range[]>();

  constructor(ignoreCase: boolean) {
    this.ignoreCase = ignoreCase;
  }

  of(tree: PatternTree): Range[] {
    const before = this.known.get(tree);
    if (before !== undefined) return before;
    const found = sortedRanges(this.find(tree));
    this.known.set(tree, found);
    return found;
  }

  /** Of a tree and of what comes after it, when the tree may be empty. */
  before(tree: PatternTree, follow: Range[]): Range[] {
    return canBeEmpty(tree) ? sortedRanges([...this.of(tree), ...follow]) : this.of(tree);
  }

  private find(tree: PatternTree): Range[] {
    switch (tree.kind) {
      case 'character':
        return this.span(tree.set);
      case 'sequence': {
        const end = tree.parts.findIndex((part) => !canBeEmpty(part));
        return tree.parts.slice(0, end === -1 ? undefined : end + 1).flatMap((part) => this.of(part));
      }
      case 'choice':
        return tree.options.flatMap((option) => this.of(option));
      case 'repeat':
      case 'group':
        return this.of(tree.body);
      default:
        return [];
    }
  }

  private span({ ranges, properties, isNegated }: CharacterSet): Range[] {
    const inAscii = [...ranges, ...properties.flatMap(({ ascii }) => ascii)];
    if (isNegated) return complement(inAscii);
    const all = properties.length > 0 ? [...inAscii, BEYOND_ASCII] : inAscii;
    return this.ignoreCase ? folded(all) : all;
  }
}

function folded(ranges: readonly Range[]): Range[] {
  const isBeyond = ranges.some(([, high]) => high > 0x7f);
  const lower = ranges.flatMap(([low, high]) => overlap(low, high, 65, 90, 32));
  const upper = ranges.flatMap(([low, high]) => overlap(low, high, 97, 122, -32));
  const all = [...ranges, ...lower, ...upper];
  const mayFoldOut = all.some(([low, high]) =>
    FOLDED_FROM_BEYOND.some(([point]) => low <= point && point <= high),
  );
  return [
    ...all,
    ...(isBeyond ? [BEYOND_ASCII, ...FOLDED_FROM_BEYOND] : []),
    ...(mayFoldOut ? [[0x17f, 0x17f] as const, [0x212a, 0x212a] as const] : []),
  ];
}

function overlap(low: number, high: number, first: number, last: number, shift: number): Range[] {
  const from = Math.max(low, first);
  const to = Math.min(high, last);
  return from <= to ? [[from + shift, to + shift]] : [];
}

export function canBeEmpty(tree: PatternTree): boolean {
  switch (tree.kind) {
    case 'character':
      return false;
    case 'sequence':
      return tree.parts.every(canBeEmpty);
    case 'choice':
      return tree.options.some(canBeEmpty);
    case 'repeat':
      return tree.least === 0 || canBeEmpty(tree.body);
    case 'group':
      return canBeEmpty(tree.body);
    default:
      return true;
  }
}
