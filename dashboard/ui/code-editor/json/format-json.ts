import { readJson } from './json-reader';

/** A text, or one character outside of texts. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * JSON with one member per line. Nothing but white space changes: numbers keep their digits, which JSON.parse would
 * round. Null when the text is not JSON.
 */
export function formatJson(source: string): string | null {
  if (readJson(source).faults.some(({ kind }) => kind !== 'duplicateKey')) return null;
  const parts: string[] = [];
  let depth = 0;
  let before = '';
  for (const [token] of source.matchAll(TOKEN)) {
    const isClosing = token === '}' || token === ']';
    if (isClosing) depth -= 1;
    const isEmpty = isClosing && (before === '{' || before === '[');
    if (!isEmpty && (isClosing || before === '{' || before === '[' || before === ',')) {
      parts.push('\n', '  '.repeat(depth));
    } else if (before === ':') parts.push(' ');
    if (token === '{' || token === '[') depth += 1;
    parts.push(token);
    before = token;
  }
  return parts.join('');
}

/** Where the caret belongs when only white space has changed: behind as many other characters as before. */
export function sameSpot(before: string, at: number, after: string): number {
  let left = 0;
  for (let index = 0; index < at; index++) if (!isSpace(before, index)) left += 1;
  let spot = 0;
  while (left > 0 && spot < after.length) {
    if (!isSpace(after, spot)) left -= 1;
    spot += 1;
  }
  return spot;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13);
}
