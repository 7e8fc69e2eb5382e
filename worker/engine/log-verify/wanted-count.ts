/** How often something has to have happened; "at least" and "at most" may come together. */
export type WantedCount = { exactly: number } | { at_least: number; at_most?: number } | { at_most: number };

export type CountRange = { least: number; most: number };

export function countRange(wanted: WantedCount): CountRange {
  if ('exactly' in wanted) return { least: wanted.exactly, most: wanted.exactly };
  const least = 'at_least' in wanted ? wanted.at_least : 0;
  return { least, most: wanted.at_most ?? Number.POSITIVE_INFINITY };
}

/** As it is read behind "expected": "exactly 2 exchanges". */
export function shownCount({ least, most }: CountRange): string {
  if (most === 0) return 'no exchange';
  if (least === most) return `exactly ${exchanges(least)}`;
  if (most === Number.POSITIVE_INFINITY) return `at least ${exchanges(least)}`;
  return least === 0 ? `at most ${exchanges(most)}` : `${least} to ${exchanges(most)}`;
}

function exchanges(count: number): string {
  return count === 1 ? '1 exchange' : `${count} exchanges`;
}
