export type MediaType = { essence: string; parameters: ReadonlyMap<string, string> };

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/** Of a content type: `text/plain` of `Text/Plain; charset=utf-8`. */
export function mediaTypeOf(header: string | null): string {
  if (header === null) return '';
  const end = header.indexOf(';');
  return (end === -1 ? header : header.slice(0, end)).trim().toLowerCase();
}

/** A value with parameters, as in content-type and content-disposition. Names of parameters are in lower case. */
export function parseMediaType(header: string | null): MediaType {
  const essence = mediaTypeOf(header);
  const start = header === null ? -1 : header.indexOf(';');
  if (header === null || start === -1) return { essence, parameters: NO_PARAMETERS };
  return { essence, parameters: parseParameters(header, start) };
}

function parseParameters(text: string, start: number): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  let at = start + 1;
  let equals = -1;
  while (at < text.length) {
    if (equals < at) equals = text.indexOf('=', at);
    const semicolon = text.indexOf(';', at);
    if (equals === -1) break;
    if (semicolon !== -1 && semicolon < equals) {
      at = semicolon + 1;
      continue;
    }
    const name = text.slice(at, equals).trim().toLowerCase();
    const value = readValue(text, equals + 1);
    if (!parameters.has(name)) parameters.set(name, value.text);
    const next = text.indexOf(';', value.end);
    at = next === -1 ? text.length : next + 1;
  }
  return parameters;
}

function readValue(text: string, from: number): { text: string; end: number } {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  if (text[at] === '"') return readQuoted(text, at + 1);
  const next = text.indexOf(';', at);
  const end = next === -1 ? text.length : next;
  return { text: text.slice(at, end).trim(), end };
}

/** Only `\"` and `\\` are escapes: browsers and old Windows clients send file names with plain backslashes. */
function readQuoted(text: string, from: number): { text: string; end: number } {
  const quoted: string[] = [];
  for (let at = from; at < text.length; at++) {
    const next = text[at + 1];
    if (text[at] === '"') return { text: quoted.join(''), end: at + 1 };
    if (text[at] === '\\' && (next === '"' || next === '\\')) at++;
    quoted.push(text[at] ?? '');
  }
  return { text: quoted.join(''), end: text.length };
}
