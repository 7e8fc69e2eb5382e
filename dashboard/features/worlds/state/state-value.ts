export type ValueKind = 'counter' | 'list' | 'object' | 'text' | 'flag';

const MOST_CHARACTERS = 300;

/** How a value may be used: a number is a counter, for scripts and templates count with it. */
export function kindOfValue(value: unknown): ValueKind {
  if (typeof value === 'number') return 'counter';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'object';
}

export function shortText(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
