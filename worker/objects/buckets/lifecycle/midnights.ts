export const DAY = 24 * 60 * 60 * 1000;

/** Of the day that the time is in. All midnights are those of UTC, the epoch's own days. */
export function midnightBefore(time: number): number {
  return Math.floor(time / DAY) * DAY;
}

/** The first that is not before the time. */
export function midnightFrom(time: number): number {
  return Math.ceil(time / DAY) * DAY;
}

/** The first after the time. */
export function midnightAfter(time: number): number {
  return midnightBefore(time) + DAY;
}
