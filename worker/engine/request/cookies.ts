import { decodeSegment } from '../percent';
import type { FieldEntry } from './fields';

/** Of all cookie headers; a value in quotes or in percent-encoding is given plain. */
export function parseCookies(headers: readonly string[]): FieldEntry[] {
  const cookies: FieldEntry[] = [];
  for (const header of headers) {
    for (const part of header.split(';')) {
      const equals = part.indexOf('=');
      if (equals < 1) continue;
      const name = part.slice(0, equals).trim();
      if (name !== '') cookies.push([name, decodeSegment(unquoted(part.slice(equals + 1).trim()))]);
    }
  }
  return cookies;
}

function unquoted(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
