import type { HeaderList } from '../../worker/engine/answer.ts';
import type { CodeLanguage } from '../../worker/engine/exchange-code/code-for.ts';
import { createRandom, type Random } from '../../worker/engine/random.ts';

export type CodeCase = {
  name: string;
  method: string;
  /** Path and query. */
  target: string;
  headers: HeaderList;
  body: string | Uint8Array | null;
  /** The headers that have to arrive, where they are not those of the case. */
  arriving?: HeaderList;
  target_arriving?: string;
  /** Who cannot send it, and says so with these words. */
  unable?: Partial<Record<CodeLanguage, string>>;
};

const JSON_TYPE: HeaderList = [['content-type', 'application/json']];
const TEXT_TYPE: HeaderList = [['content-type', 'text/plain; charset=utf-8']];
const NASTY_VALUES = [
  '"double" and \'single\'',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is for shells.
  '$HOME ${HOME} $(id) `id` $((1+1))',
  'bang! !! !$ !1 "!x"',
  'back\\slash \\n \\\\ \\" \\\' \\$',
  '@/etc/hostname',
  '-X DELETE --next',
  '%s %d %% %00 %n',
  '<b> & | ; > /tmp/x # comment',
  'ä€😀 \u00a0 \u202e rtl',
  '{a,b}[1-3]*?~',
  '=ls ==x :=1 :=@f ;',
  'f"{x}" r"\\" \'\'\' """',
];

export const CASES: CodeCase[] = [
  { name: 'plain', method: 'GET', target: '/users', headers: [], body: null },
  { name: 'a query', method: 'GET', target: "/a?x=1&y=a%20b&z='q'&w=$(id)`!", headers: [], body: null },
  { name: 'brackets', method: 'GET', target: '/a[1-3]?f[]=1&f[a,b]=2&{x,y}=z', headers: [], body: null },
  { name: 'encoded slashes', method: 'GET', target: '/a%2Fb/%20/%C3%A4?q=%2F%26', headers: [], body: null },
  { name: 'signs that clients encode', method: 'GET', target: '/a^b|c"d{e}', headers: [], body: null },
  {
    name: 'a backslash in the path',
    method: 'GET',
    target: '/a\\b',
    target_arriving: '/a%5Cb',
    headers: [],
    body: null,
  },
  {
    name: 'a stray percent sign',
    method: 'GET',
    target: '/50%/off?x=%zz',
    headers: [],
    body: null,
    unable: { python: 'sends the percent signs', httpie: 'sends the percent signs' },
  },
  {
    name: 'segments of dots',
    method: 'GET',
    target: '/a/../b/./c',
    headers: [],
    body: null,
    unable: { fetch: 'takes the segments of dots', python: 'takes the segments of dots' },
  },
  ...['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'].map((method) => ({
    name: `${method} without a body`,
    method,
    target: '/x',
    headers: [],
    body: null,
  })),
  ...['GET', 'HEAD'].map((method) => ({
    name: `${method} with a body`,
    method,
    target: '/search',
    headers: JSON_TYPE,
    body: '{"q":1}',
    unable: {
      fetch: `sends no body with ${method}`,
      ...(method === 'HEAD' && { curl: 'sends no body with HEAD' }),
    },
  })),
  { name: 'a DELETE with a body', method: 'DELETE', target: '/x', headers: JSON_TYPE, body: '[1]' },
  { name: 'JSON in lines', method: 'POST', target: '/x', headers: JSON_TYPE, body: '{\n  "a": "it\'s"\n}\n' },
  { name: 'lines and a bang', method: 'POST', target: '/x', headers: JSON_TYPE, body: '{\n"a":"!x"\n}' },
  {
    name: 'CRLF and tabs',
    method: 'POST',
    target: '/x',
    headers: [['content-type', 'multipart/form-data; boundary=B']],
    body: '--B\r\nContent-Disposition: form-data; name="a"\r\n\r\n\tx\r\n--B--\r\n',
  },
  {
    name: 'a form',
    method: 'POST',
    target: '/x',
    headers: [['content-type', 'application/x-www-form-urlencoded']],
    body: 'a=1&b=%20+',
  },
  { name: 'a body that has no type', method: 'POST', target: '/x', headers: [], body: '{"a":1}' },
  {
    name: 'bytes without a type',
    method: 'POST',
    target: '/x',
    headers: [],
    body: Uint8Array.of(0xff, 0, 1),
  },
  {
    name: 'a body that looks like a file',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: '@/etc/hostname',
  },
  {
    name: 'a body that looks like standard input',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: '@-',
  },
  {
    name: 'a body that looks like an option',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: '--help',
  },
  { name: 'a dash', method: 'POST', target: '/x', headers: TEXT_TYPE, body: '-' },
  { name: 'a lone line break', method: 'POST', target: '/x', headers: TEXT_TYPE, body: '\n' },
  { name: 'a byte order mark', method: 'POST', target: '/x', headers: TEXT_TYPE, body: '\ufeffa' },
  { name: 'a NUL', method: 'POST', target: '/x', headers: TEXT_TYPE, body: 'a\0b' },
  {
    name: 'every byte',
    method: 'POST',
    target: '/x',
    headers: [['content-type', 'application/octet-stream']],
    body: Uint8Array.from({ length: 256 }, (_, at) => at),
  },
  {
    name: 'every character below 256',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: Array.from({ length: 255 }, (_, at) => String.fromCharCode(at + 1)).join(''),
  },
  {
    name: 'a long text beyond ASCII',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: '€'.repeat(60_000),
  },
  {
    name: 'a long text of quotes',
    method: 'POST',
    target: '/x',
    headers: TEXT_TYPE,
    body: '\'"\\'.repeat(20_000),
  },
  ...NASTY_VALUES.map((value) => ({
    name: value,
    method: 'POST',
    target: '/x',
    headers: [...TEXT_TYPE, ['x-a', value]] satisfies HeaderList,
    body: value,
  })),
  {
    name: 'odd headers',
    method: 'GET',
    target: '/x',
    headers: [
      ['x-empty', ''],
      ['constructor', 'own'],
      ["!#$%&'*+-.^_`|~", 'token'],
      ['x-tab', 'a\tb'],
      ['-x-dash', '-'],
      ['accept', 'text/html'],
      ['user-agent', 'Mozilla/5.0 (X11; "quoted")'],
      ['cookie', 'a=1; b="2"; c=%20'],
      ['authorization', 'Basic dTpw'],
    ],
    body: null,
  },
  {
    name: 'a header that no object has',
    method: 'GET',
    target: '/x',
    headers: [['__proto__', 'own']],
    body: null,
    unable: { fetch: 'drops the header __proto__' },
  },
  {
    name: 'headers of the connection',
    method: 'POST',
    target: '/x',
    headers: [
      ['host', 'elsewhere.example'],
      ['content-length', '999'],
      ['connection', 'keep-alive, x-hop'],
      ['x-hop', '1'],
      ['transfer-encoding', 'chunked'],
      ['accept-encoding', 'br'],
      ['cf-ray', '1'],
      ['x-forwarded-for', '***'],
      ['x-real-ip', '***'],
      ['expect', '100-continue'],
      ['x-kept', 'yes'],
      ['content-type', 'text/plain'],
    ],
    body: 'x',
    arriving: [
      ['x-kept', 'yes'],
      ['content-type', 'text/plain'],
    ],
  },
  {
    name: 'headers that come twice',
    method: 'GET',
    target: '/x',
    headers: [
      ['x-a', '1'],
      ['x-a', '2'],
      ['cookie', 'a=1'],
      ['cookie', 'b=2'],
    ],
    body: null,
    arriving: [
      ['x-a', '1, 2'],
      ['cookie', 'a=1; b=2'],
    ],
  },
  {
    name: 'masked values',
    method: 'GET',
    target: '/x?token=***&page=2',
    target_arriving: '/x?token=YOUR_TOKEN&page=2',
    headers: [
      ['authorization', '***'],
      ['x-api-key', '***'],
    ],
    body: null,
    arriving: [
      ['authorization', 'YOUR_AUTHORIZATION'],
      ['x-api-key', 'YOUR_X_API_KEY'],
    ],
  },
  {
    name: 'a backslash before a colon',
    method: 'GET',
    target: '/x',
    headers: [
      ['x-a', 'a\\:b'],
      ['x-b', 'a\\\\:b \\'],
    ],
    body: null,
    unable: { httpie: 'drops a backslash' },
  },
];

const SIGNS = [...'abz019 \'"\\$`!@-=:;,.%&|<>(){}[]*?~#^+_/', 'ä', '€', '😀', '\u2028', '\u200b'];
const BODY_SIGNS = [...SIGNS, '\n', '\r', '\t', '\x1b', '\x7f', '\ufeff', '\u{e0001}'];
const PATH_SIGNS = [..."abz019'$!@-=:;,.&()*~+_", '%20', '%2F', '%c3%A4', '[', ']'];

/** Requests that nobody would send, the same every time. */
export function randomCases(count: number): CodeCase[] {
  const random = createRandom('code of exchanges');
  return Array.from({ length: count }, (_, index) => ({
    name: `random ${index}`,
    method: pick(random, ['POST', 'PUT', 'PATCH', 'DELETE']),
    target: `/r${text(random, PATH_SIGNS, 12)}?${text(random, [...PATH_SIGNS, '?', '/', '&q='], 12)}x`,
    headers: [
      ['content-type', pick(random, ['text/plain', 'application/json', 'application/octet-stream'])],
      ['x-random', `x${text(random, SIGNS, 20).replace(/\\(?=\\*[:;=@])/g, '')}x`],
      ['x-other', `${pick(random, ['@', '=', '-', '!'])}${text(random, SIGNS, 20).replaceAll('\\', '')}x`],
    ],
    body: random.next() < 0.3 ? bytes(random, 40) : `x${text(random, BODY_SIGNS, 60)}`,
  }));
}

function text(random: Random, signs: readonly string[], most: number): string {
  return Array.from({ length: random.integer(0, most) }, () => pick(random, signs)).join('');
}

function bytes(random: Random, most: number): Uint8Array {
  return Uint8Array.from({ length: random.integer(1, most) }, () => random.integer(0, 255));
}

function pick<Value>(random: Random, list: readonly Value[]): Value {
  // The index is within the list, which the type does not know.
  return list[random.integer(0, list.length - 1)] as Value;
}
