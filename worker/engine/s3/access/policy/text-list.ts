import { invalidSyntax } from './malformed-policy';

/** A text, or a list of texts: for one value policies may leave the brackets out. */
export function readTextList(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) throw invalidSyntax();
  return value.map((item: unknown) => {
    if (typeof item !== 'string') throw invalidSyntax();
    return item;
  });
}
