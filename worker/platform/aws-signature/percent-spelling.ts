const encoder = new TextEncoder();

const PLAIN = /^[A-Za-z0-9\-._~/]*$/;
const PLAIN_PART = /^[A-Za-z0-9\-._~]*$/;
const SPELLED_OTHERWISE = /%[0-9A-Fa-f]{2}|[^A-Za-z0-9\-._~]/gu;

function percentOfByte(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function percentOfText(text: string): string {
  return Array.from(encoder.encode(text), percentOfByte).join('');
}

function percentOfEncoded(encoded: string): string {
  const char = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
  return /[A-Za-z0-9\-._~]/.test(char) ? char : encoded.toUpperCase();
}

/** RFC 3986: everything but the unreserved characters is encoded, in upper case. */
export function percentEncoded(text: string): string {
  return text.replace(/[^A-Za-z0-9\-._~]/gu, percentOfText);
}

/** A path that was decoded once and encoded again as RFC 3986 has it; an encoded slash stays encoded. */
export function canonicalPath(rawPath: string): string {
  if (PLAIN.test(rawPath)) return rawPath;
  return rawPath.replace(SPELLED_OTHERWISE, (found) => {
    if (found === '/') return found;
    return found.length === 3 && found.startsWith('%') ? percentOfEncoded(found) : percentOfText(found);
  });
}

/** A name or value of a query that was decoded once, where a plus is a space, and encoded again. */
export function canonicalQueryPart(raw: string): string {
  if (PLAIN_PART.test(raw)) return raw;
  return raw.replace(SPELLED_OTHERWISE, (found) => {
    if (found === '+') return '%20';
    return found.length === 3 && found.startsWith('%') ? percentOfEncoded(found) : percentOfText(found);
  });
}
