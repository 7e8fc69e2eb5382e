export const MINUTE_MS = 60_000;

export function minuteOf(epochMilliseconds: number): number {
  return Math.floor(epochMilliseconds / MINUTE_MS);
}

export function isoMinute(minute: number): string {
  return new Date(minute * MINUTE_MS).toISOString();
}
