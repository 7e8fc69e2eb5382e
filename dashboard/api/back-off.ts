const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** How long to wait before the next try: twice as long each time, and scattered, so that not all come back at once. */
export function backOff(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return Math.round(whole * (0.5 + chance / 2));
}
