export type PlainRecord = Record<string, unknown>;

/** Of values that never were JSON: a date among them is a value, and no record. */
export function isPlainRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
