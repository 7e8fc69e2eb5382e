/** JSON as it stands in an editor: nothing at all is null. */
export function textOfJson(value: unknown): string {
  return value === null || value === undefined ? '' : JSON.stringify(value, null, 2);
}

/** Any JSON, a string without its quotes: one that would read as JSON keeps them, so that it stays a string. */
export function textOfAny(value: unknown): string {
  if (typeof value !== 'string') return textOfJson(value);
  return value === '' || isJson(value) ? JSON.stringify(value) : value;
}

export function anyOfText(text: string): unknown {
  if (text.trim() === '') return null;
  return isJson(text) ? JSON.parse(text) : text;
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A body that was saved in one line is laid out to be read, where that loses nothing. */
export function laidOut(text: string): string {
  return isCompact(text) ? JSON.stringify(JSON.parse(text), null, 2) : text;
}

function isCompact(text: string): boolean {
  return isJson(text) && JSON.stringify(JSON.parse(text)) === text;
}
