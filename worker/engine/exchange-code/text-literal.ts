/** What ends or escapes a literal, and what nobody would see: it could make a text look like another. */
const ESCAPED = /["\\]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** A text in double quotes, as JavaScript reads it. */
export function javascriptText(text: string): string {
  return literal(text, (code) => `\\u{${code.toString(16)}}`);
}

/** A text in double quotes, as Python and Go read it. */
export function quotedText(text: string): string {
  return literal(text, (code) => `\\U${code.toString(16).padStart(8, '0')}`);
}

/** The three languages agree on all escapes but those beyond sixteen bits. */
function literal(text: string, wide: (code: number) => string): string {
  return `"${text.replace(ESCAPED, (char) => SHORT.get(char) ?? escaped(char.codePointAt(0) ?? 0, wide))}"`;
}

function escaped(code: number, wide: (code: number) => string): string {
  return code > 0xffff ? wide(code) : `\\u${code.toString(16).padStart(4, '0')}`;
}
