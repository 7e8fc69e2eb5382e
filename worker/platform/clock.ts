export type Clock = { now(): number };

export const systemClock: Clock = { now: () => Date.now() };

export function isoTime(epochMilliseconds: number): string {
  return new Date(epochMilliseconds).toISOString();
}

/** Of a claim in a token: a number of seconds may be any, a date may not. */
export function isoSeconds(epochSeconds: number): string {
  const LATEST = 8.64e12;
  return Math.abs(epochSeconds) > LATEST ? `second ${epochSeconds}` : isoTime(epochSeconds * 1000);
}
