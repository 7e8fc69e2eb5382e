import { words } from './words';

type PatternHint = { pattern: RegExp; hint(source: string): string };

/** The patterns of the schemas in words: each is known by how its source is written, the first that fits speaks. */
export const PATTERN_HINTS: readonly PatternHint[] = [
  { pattern: exactly('^[a-z0-9]+(-[a-z0-9]+)*$'), hint: () => words().slug },
  { pattern: exactly('^[A-Za-z][A-Za-z0-9_-]*$'), hint: () => words().beginsWithLetter },
  { pattern: exactly('^[A-Za-z][A-Za-z0-9-]{0,99}$'), hint: () => words().headerName },
  { pattern: exactly("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"), hint: () => words().headerName },
  { pattern: exactly('^[\\t\\x20-\\x7e\\x80-\\xff]*$'), hint: () => words().headerValue },
  { pattern: exactly('^[\\x20-\\x7e]*$'), hint: () => words().headerValue },
  { pattern: exactly('^[^\\r\\n\\0]*$'), hint: () => words().oneLine },
  { pattern: exactly('^[A-Za-z0-9._-]{1,64}$'), hint: () => words().worldName },
  { pattern: exactly('^[!-~]+\\/[ -~]*[!-~]$'), hint: () => words().contentType },
  { pattern: /^\^(\()?\\?\//, hint: () => words().beginsWith('/') },
  { pattern: /^\^https\?:/, hint: () => words().url },
];

function exactly(source: string): RegExp {
  return new RegExp(`^${source.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);
}
