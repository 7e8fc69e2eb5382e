import type { HeaderList } from '../answer';

/** An item that HTTPie reads as this header. Of all signs only the one behind the colon could make another item of it. */
export function headerItem(name: string, value: string): string {
  if (value === '') return `${name};`;
  return /^[=@]/.test(value) ? `${name}:\\${value}` : `${name}:${value}`;
}

/** HTTPie reads backslashes in pairs, and drops one that is left before a sign of its own. */
export function backslashNotes(headers: HeaderList): string[] {
  const losesOne = headers.some(([, value]) => /(?<!\\)(?:\\\\)*\\[:;=@]/.test(value));
  return losesOne ? ['HTTPie drops a backslash of a header.'] : [];
}
