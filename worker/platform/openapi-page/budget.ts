/**
 * What may still be done, counted in characters to write and parts to look at. A small document can describe an
 * endless page.
 */
export type Budget = { left: number };

const MARKUP_PER_ITEM = 160;

/** Takes what an item with so much text costs; `false` when it cannot be afforded any more. */
export function spend(budget: Budget, textLength: number): boolean {
  if (budget.left <= 0) return false;
  budget.left -= MARKUP_PER_ITEM + textLength;
  return true;
}

/** Pays for looking at so many parts, which may overdraw: what follows then finds nothing left. */
export function charge(budget: Budget, parts: number): void {
  budget.left -= parts;
}

/** Runs a part of the page on a share of the whole, so that a greedy part does not starve the others. */
export function withShare<T>(whole: Budget, share: number, part: (budget: Budget) => T): T {
  const budget = { left: Math.min(whole.left, share) };
  const before = budget.left;
  const result = part(budget);
  whole.left -= before - budget.left;
  return result;
}
