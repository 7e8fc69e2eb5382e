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
