import { findJsonTrouble } from './json-trouble';

export type ParsedJson = { ok: true; value: unknown } | { ok: false; reason: string };

/** Deeper than any honest document; what walks a parsed body may recurse for that. */
export const JSON_DEPTH_MOST = 256;

export function parseJsonText(text: string): ParsedJson {
  if (text === '') return { ok: false, reason: 'It is empty.' };
  if (isTooDeep(text)) return { ok: false, reason: `It is nested deeper than ${JSON_DEPTH_MOST} levels.` };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, reason: findJsonTrouble(text) };
  }
}

const QUOTE = 34;
const BACKSLASH = 92;

function isTooDeep(text: string): boolean {
  if (text.length <= JSON_DEPTH_MOST) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    // "[" and "{", "]" and "}" differ in one bit.
    else if ((code | 32) === 123) {
      depth++;
      if (depth > JSON_DEPTH_MOST) return true;
    } else if ((code | 32) === 125) depth--;
  }
  return false;
}

/** Where the string that begins at `start` is closed; the last character when it is not. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end, start)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, quote: number, start: number): boolean {
  let at = quote - 1;
  while (at > start && text.charCodeAt(at) === BACKSLASH) at--;
  return (quote - at) % 2 === 0;
}
