/** Nothing of it has a meaning for a shell; "=" at the beginning has one for zsh. */
const PLAIN = /^[\w:/.,%+@-][\w:/.,%+@=-]*$/;
/** Typed into a terminal they would do something, or nobody would see them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const SPECIAL = /[\\'!]|[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\\', '\\\\'],
  ["'", "\\'"],
]);

const encoder = new TextEncoder();

/**
 * A text as one word of a shell. In single quotes nothing has a meaning, line breaks included. What could end a paste in a
 * terminal is written as $'…', which bash, zsh and ksh know; so is "!" on a line of its own, where old shells look for
 * history. No word can hold NUL: it is left out.
 */
export function shellWord(text: string): string {
  const word = text.replaceAll('\0', '');
  if (PLAIN.test(word)) return word;
  const hasLines = word.includes('\n');
  const isUnseen = UNSEEN.test(hasLines ? word.replaceAll('\n', '') : word);
  if (!isUnseen && !(hasLines && word.includes('!'))) return `'${word.replaceAll("'", `'\\''`)}'`;
  return `$'${word.replace(SPECIAL, (char) => SHORT.get(char) ?? octal(char))}'`;
}

/** Three octal digits to a byte mean the same in every shell that knows $'…'. */
function octal(char: string): string {
  let text = '';
  for (const byte of encoder.encode(char)) text += `\\${byte.toString(8).padStart(3, '0')}`;
  return text;
}
