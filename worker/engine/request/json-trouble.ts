import { JSON_DEPTH_MOST } from './json-text';

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORD = /true|false|null/y;

type Place = 'value' | 'first item' | 'item' | 'first key' | 'key' | 'colon' | 'after';

const EXPECTED: Record<Place, string> = {
  value: 'a value',
  'first item': 'a value or "]"',
  item: 'a value',
  'first key': 'a name in double quotes or "}"',
  key: 'a name in double quotes',
  colon: '":"',
  after: '"," or the end of the object or array',
};

/** Says where a text stops being JSON: the parser's own words differ between engines and often name no place. */
export function findJsonTrouble(text: string): string {
  const open: ('[' | '{')[] = [];
  let place: Place = 'value';
  let at = 0;
  for (;;) {
    at = skip(SPACE, text, at);
    const found = text[at];
    if (place === 'after' && open.length === 0)
      return found === undefined ? 'It is not JSON.' : trouble(text, at, 'the end of the text');
    if (found === undefined) return trouble(text, at, EXPECTED[place]);
    const closes = place === 'after' || place === 'first item' || place === 'first key';
    if (closes && found === (open.at(-1) === '[' ? ']' : '}')) {
      open.pop();
      place = 'after';
      at++;
    } else if (place === 'after' || place === 'colon') {
      if (found !== (place === 'colon' ? ':' : ',')) return trouble(text, at, EXPECTED[place]);
      place = nextPlace(place, open.at(-1));
      at++;
    } else if ((found === '[' || found === '{') && !place.endsWith('key')) {
      if (open.length === JSON_DEPTH_MOST) return trouble(text, at, 'less nesting');
      open.push(found);
      place = found === '[' ? 'first item' : 'first key';
      at++;
    } else {
      const isKey = place.endsWith('key');
      const scalar = readScalar(text, at, isKey);
      if (!scalar.ok) return trouble(text, scalar.at, scalar.expected ?? EXPECTED[place]);
      at = scalar.at;
      place = isKey ? 'colon' : 'after';
    }
  }
}

function nextPlace(place: 'after' | 'colon', inside: '[' | '{' | undefined): Place {
  if (place === 'colon') return 'value';
  return inside === '[' ? 'item' : 'key';
}

type Scalar = { ok: true; at: number } | { ok: false; at: number; expected?: string };

function readScalar(text: string, at: number, isKey: boolean): Scalar {
  if (text[at] === '"') {
    const end = stringEnd(text, at + 1);
    if (text[end] === '"') return { ok: true, at: end + 1 };
    const isEscape = text[end] === '\\';
    return { ok: false, at: end, expected: isEscape ? 'a known escape sequence' : 'the end of a string' };
  }
  if (isKey) return { ok: false, at };
  const end = Math.max(skip(NUMBER, text, at), skip(WORD, text, at));
  return end > at ? { ok: true, at: end } : { ok: false, at };
}

/** The quote that closes the string, or what may not stand in it. */
function stringEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"' && text.charCodeAt(at) >= 32) {
    const next = text[at] === '\\' ? skip(ESCAPE, text, at) : at + 1;
    if (next === at) return at;
    at = next;
  }
  return at;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function trouble(text: string, at: number, expected: string): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  const found = at >= text.length ? 'the text ends' : `there is ${JSON.stringify(text.slice(at, at + 10))}`;
  return `Line ${line}, column ${column}: ${expected} was expected, but ${found}.`;
}
