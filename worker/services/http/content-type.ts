import type { HeaderFields } from './tables';

const JSON_TYPE = 'application/json';
const TEXT_TYPE = 'text/plain;charset=utf-8';

/** The content type of a body whose author names none. Decided once per snapshot. */
export function contentTypeOf(body: string): string {
  return isJson(body) ? JSON_TYPE : TEXT_TYPE;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{"\d\-tfn]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** What the author says a body is; null where nothing is said. */
export function statedContentType(fields: HeaderFields): string | null {
  const [, value] = Object.entries(fields).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  return [value].flat()[0] ?? null;
}
