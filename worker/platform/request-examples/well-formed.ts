/** Half of a surrogate pair can be sent by nobody. */
export function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
}

/** What one header, or one line, can hold. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\0]+/g, ' ')
    .trim();
}
