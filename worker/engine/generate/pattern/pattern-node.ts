/** A regular expression as something to write text from; `min` and `max` count code points. */
export type PatternNode = { min: number; max: number } & (
  | { kind: 'characters'; letters: readonly string[] }
  | { kind: 'sequence'; parts: readonly PatternNode[] }
  | { kind: 'choice'; options: readonly PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; low: number; high: number }
  /** A look-ahead that must succeed: to write it out is one way to satisfy it. */
  | { kind: 'ahead'; part: PatternNode }
  | { kind: 'nothing' }
);

export const NOTHING: PatternNode = { kind: 'nothing', min: 0, max: 0 };

export function characters(letters: readonly string[]): PatternNode {
  return { kind: 'characters', letters, min: 1, max: 1 };
}

export function sequence(parts: readonly PatternNode[]): PatternNode {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return { kind: 'sequence', parts, min: sumOf(parts, 'min'), max: sumOf(parts, 'max') };
}

export function choice(options: readonly PatternNode[]): PatternNode {
  const [only] = options;
  if (only && options.length === 1) return only;
  return {
    kind: 'choice',
    options,
    min: Math.min(...options.map((option) => option.min)),
    max: Math.max(...options.map((option) => option.max)),
  };
}

export function repeat(part: PatternNode, low: number, high: number): PatternNode {
  const max = part.max === 0 || high === 0 ? 0 : part.max * high;
  return { kind: 'repeat', part, low, high, min: part.min * low, max };
}

function sumOf(parts: readonly PatternNode[], end: 'min' | 'max'): number {
  return parts.reduce((sum, part) => sum + part[end], 0);
}
