const MIB = 1024 * 1024;

/** What is no larger is sent at once: to begin it anew costs little. */
export const WHOLE_BYTES = 8 * MIB;
const MOST_PARTS = 10_000;

export type Part = { number: number; start: number; end: number };

/** The parts that a file is sent in; an empty list: it is sent whole. */
export function partPlan(size: number): Part[] {
  if (size <= WHOLE_BYTES) return [];
  const step = Math.max(WHOLE_BYTES, Math.ceil(size / MOST_PARTS / MIB) * MIB);
  return Array.from({ length: Math.ceil(size / step) }, (_, index) => ({
    number: index + 1,
    start: index * step,
    end: Math.min(size, (index + 1) * step),
  }));
}
