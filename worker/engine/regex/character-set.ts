import type { UnicodeProperty } from './unicode-property';

/** From one code point to another, both included. */
export type Range = readonly [number, number];

export type CharacterSet = {
  ranges: readonly Range[];
  properties: readonly UnicodeProperty[];
  isNegated: boolean;
};

export const LAST_POINT = 0x10ffff;

export const DIGITS: readonly Range[] = [[48, 57]];
export const WORD: readonly Range[] = [...DIGITS, [65, 90], [95, 95], [97, 122]];
export const SPACE: readonly Range[] = ranges('9-d 20 a0 1680 2000-200a 2028 2029 202f 205f 3000 feff');
export const HORIZONTAL_SPACE: readonly Range[] = ranges('9 20 a0 1680 180e 2000-200a 202f 205f 3000');
export const LINE_ENDS: readonly Range[] = ranges('a d 2028 2029');
export const EVERYTHING: readonly Range[] = [[0, LAST_POINT]];

export function setOf(members: readonly Range[], isNegated = false): CharacterSet {
  return { ranges: members, properties: [], isNegated };
}

export function single(point: number): CharacterSet {
  return setOf([[point, point]]);
}

export function isEverything({ ranges: members, properties, isNegated }: CharacterSet): boolean {
  if (isNegated) return members.length === 0 && properties.length === 0;
  return complement(members).length === 0;
}

/** In order, those that touch made one. */
export function sortedRanges(members: readonly Range[]): Range[] {
  const sorted = [...members].sort(([one], [other]) => one - other);
  const merged: Range[] = [];
  for (const [low, high] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && low <= last[1] + 1)
      merged[merged.length - 1] = [last[0], Math.max(last[1], high)];
    else merged.push([low, high]);
  }
  return merged;
}

export function complement(members: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [low, high] of sortedRanges(members)) {
    if (low > next) gaps.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= LAST_POINT) gaps.push([next, LAST_POINT]);
  return gaps;
}

/** With the other case of every ASCII letter, and of a character that stands alone. */
export function withBothCases(set: CharacterSet): CharacterSet {
  const added: Range[] = set.ranges.flatMap(([low, high]): Range[] => [
    ...shifted(low, high, 65, 32),
    ...shifted(low, high, 97, -32),
    ...(low === high ? otherCases(low) : []),
  ]);
  return { ...set, ranges: [...set.ranges, ...added] };
}

function shifted(low: number, high: number, first: number, by: number): Range[] {
  const from = Math.max(low, first);
  const to = Math.min(high, first + 25);
  return from <= to ? [[from + by, to + by]] : [];
}

function otherCases(point: number): Range[] {
  const letter = String.fromCodePoint(point);
  return [letter.toLowerCase(), letter.toUpperCase()].flatMap((other): Range[] => {
    const code = other.codePointAt(0);
    return code === undefined || Array.from(other).length > 1 ? [] : [[code, code]];
  });
}

/** Both in order, as `sortedRanges` leaves them. */
export function doOverlap(some: readonly Range[], others: readonly Range[]): boolean {
  let index = 0;
  for (const [low, high] of some) {
    while (index < others.length && (others[index]?.[1] ?? 0) < low) index++;
    if (index < others.length && (others[index]?.[0] ?? 0) <= high) return true;
  }
  return false;
}

function ranges(text: string): Range[] {
  return text.split(' ').map((part) => {
    const [low = 0, high = low] = part.split('-').map((digits) => Number.parseInt(digits, 16));
    return [low, high];
  });
}
