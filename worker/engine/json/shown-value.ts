import { cutText } from '../cut-text';

const LENGTH = 120;

/** A value in an explanation. */
export function shownValue(value: unknown): string {
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  return cutText(JSON.stringify(value) ?? String(value), LENGTH);
}

export function shownValues(values: readonly unknown[]): string {
  if (values.length === 0) return 'absent';
  const [only] = values;
  if (values.length === 1) return typeof only === 'string' ? cutText(only, LENGTH) : shownValue(only);
  return cutText(values.slice(0, 20).map(shownValue).join(', '), LENGTH);
}
