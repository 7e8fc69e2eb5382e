import type { ReplayWish } from '../../../api/webhook-writes';

export const USUAL_BACK_OFF = '1, 2, 4, 8';

const LONGEST_SECONDS = 3_600;

/** "1, 2.5" as milliseconds; undefined for what is no list of seconds. */
export function backOffOf(text: string): NonNullable<ReplayWish['backoff_ms']> | undefined {
  const parts = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);
  const areSeconds = parts.every((seconds) => seconds >= 0 && seconds <= LONGEST_SECONDS);
  if (parts.length === 0 || parts.length > 10 || !areSeconds) return undefined;
  return parts.map((seconds) => Math.round(seconds * 1_000));
}
