/** The project's own time, in epoch milliseconds: real, moved by a span, or standing still. */
export type ProjectClock =
  | { mode: 'real' }
  | { mode: 'shifted'; shift_ms: number }
  | { mode: 'frozen'; at: number };

/** The first and the last moment that a Date can hold. */
const FARTHEST = 8.64e15;

const UNITS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

export function timeBy(clock: ProjectClock, real: number): number {
  if (clock.mode === 'real') return real;
  if (clock.mode === 'frozen') return clock.at;
  return Math.min(FARTHEST, Math.max(-FARTHEST, real + clock.shift_ms));
}

/** As one request may ask for it: a moment (ISO 8601 or epoch milliseconds) or a span such as +7d or -90m. Null when it is neither. */
export function readClock(text: string): ProjectClock | null {
  const span = /^([+-])(\d{1,12})(ms|s|m|h|d|w)$/.exec(text);
  if (span) {
    const [, sign, amount, unit = ''] = span;
    const shift = Number(amount) * (UNITS[unit] ?? 0);
    if (shift > FARTHEST) return null;
    return { mode: 'shifted', shift_ms: sign === '-' ? -shift : shift };
  }
  const at = /^-?\d{1,16}$/.test(text) ? Number(text) : readMoment(text);
  return Number.isNaN(at) || Math.abs(at) > FARTHEST ? null : { mode: 'frozen', at };
}

function readMoment(text: string): number {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
    return Number.NaN;
  // A moment without a zone is UTC wherever the machine stands.
  return Date.parse(/T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}
