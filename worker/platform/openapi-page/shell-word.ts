/**
 * A text as one word of a POSIX shell. Inside single quotes nothing has a meaning, line breaks included.
 * Control characters are left out: pasted into a terminal they could end a paste and type on.
 */
export function shellWord(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to leave out.
  const clean = text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
  if (/^[\w:/.,%+@=-]+$/.test(clean)) return clean;
  return `'${clean.replaceAll("'", `'\\''`)}'`;
}
