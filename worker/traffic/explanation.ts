import type { Why } from '../engine/exchange';

export const EXPLAIN_HEADER = 'x-understudy-explain';

const MOST_CHARACTERS = 8 * 1024;

/** Why, as the value of a header: JSON in ASCII. One that is too long leaves out the checks, then all but the outcome. */
export function explanation(why: Why): string {
  const whole = asciiJson(why);
  if (whole.length <= MOST_CHARACTERS) return whole;
  const { checks: _, near_misses: __, console: ___, ...short } = why;
  const shorter = asciiJson({ ...short, is_cut: true });
  return shorter.length <= MOST_CHARACTERS ? shorter : asciiJson({ outcome: why.outcome, is_cut: true });
}

function asciiJson(value: object): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
