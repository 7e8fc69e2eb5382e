/** Behind this a number is one of milliseconds. */
const MOST_SECONDS = 100_000_000_000;
/** What a date can hold. */
const MOST_MILLISECONDS = 8_640_000_000_000_000;

/** Unix seconds of a timestamp; null when it is none. */
export function secondsOf(timestamp: string): number | null {
  if (!/^\d{1,16}$/.test(timestamp)) return null;
  const number = Number(timestamp);
  if (number > MOST_MILLISECONDS) return null;
  return number < MOST_SECONDS ? number : Math.floor(number / 1000);
}
