import * as z from 'zod';

const DEEPEST = 64;

/** Any JSON value, bounded in depth and in the bytes of its text. */
export function boundedJson(bytes: number) {
  return z.unknown().superRefine((value, context) => {
    const message = problemOf(value, bytes);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

export function jsonObject(bytes: number) {
  return z.record(z.string(), z.unknown()).superRefine((value, context) => {
    const message = problemOf(value, bytes);
    if (message) context.addIssue({ code: 'custom', message });
  });
}

/** A JSON Schema as it is stored: an object, or true and false for anything and nothing. */
export function schemaDocument() {
  return z.union([jsonObject(256 * 1024), z.boolean()]);
}

function problemOf(value: unknown, bytes: number): string | null {
  if (isDeeperThan(value, DEEPEST)) return `It is nested deeper than ${DEEPEST} levels.`;
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return isLongerThan(text, bytes) ? `It has more than ${bytes} bytes.` : null;
}

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeperThan(child, levels - 1));
}

function isLongerThan(text: string, bytes: number): boolean {
  if (text.length > bytes) return true;
  // A UTF-16 unit has three bytes of UTF-8 at the most.
  return text.length * 3 > bytes && new TextEncoder().encode(text).byteLength > bytes;
}
