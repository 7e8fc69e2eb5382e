export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

export function isoTime(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}
