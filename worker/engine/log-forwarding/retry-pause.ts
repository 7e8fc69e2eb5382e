const FIRST_MS = 1_000;
const LONGEST_MS = 5 * 60_000;
const LONGEST_ASKED_MS = 60 * 60_000;

/**
 * Milliseconds before the next try, after so many that failed in a row: twice as long each time, and less up to a half, so
 * that not all come back at once. A receiver may ask for another pause, up to an hour.
 */
export function retryPause(failures: number, dice: () => number, asked: number | null): number {
  if (asked !== null) return Math.min(Math.max(asked, FIRST_MS), LONGEST_ASKED_MS);
  const longest = Math.min(FIRST_MS * 2 ** Math.min(failures - 1, 30), LONGEST_MS);
  return Math.round(longest * (1 - dice() / 2));
}

/** Of a Retry-After header: seconds, or a date. */
export function askedPause(retryAfter: string | null, now: number): number | null {
  if (retryAfter === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
