import { formatNamed } from '../schema/formats/formats';

/** Narrower than the formats themselves: a word such as "status:ok" would be a URI, "ada@home" an address. */
const LOOKS: readonly [format: string, look: RegExp][] = [
  ['date-time', /^\d{4}-\d\d-\d\dT/],
  ['date', /^\d{4}-/],
  ['time', /^\d\d:\d\d:/],
  ['uuid', /^[0-9a-f]{8}-/i],
  ['email', /^[^\s"@[\]]+@[^\s"@[\]]+\.[^\s"@.[\]]+$/],
  ['uri', /^[a-z][a-z0-9+.-]*:\/\/[a-z0-9]/i],
  ['ipv4', /^\d+\./],
  ['ipv6', /^[0-9a-f]*:[0-9a-f]*:/i],
  ['duration', /^P[\dT]/],
];

const LONGEST = 2_048;

/** Null when there is none, or one of the texts does not keep it. */
export function formatOfAll(texts: readonly string[]): string | null {
  const [first] = texts;
  if (first === undefined) return null;
  for (const [format, look] of LOOKS) {
    if (isKept(first, format, look) && texts.every((text) => isKept(text, format, look))) return format;
  }
  return null;
}

function isKept(text: string, format: string, look: RegExp): boolean {
  return text.length <= LONGEST && look.test(text) && formatNamed(format)?.test(text) === true;
}
