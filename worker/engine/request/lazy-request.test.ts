import { expect, test } from 'vitest';
import { multipartTrouble } from './lazy-body';
import { sampleRequest } from './sample-request';

const FORM: [string, string] = ['content-type', 'application/x-www-form-urlencoded'];

test('a query keeps repeated names, plus signs and broken percent-encoding', () => {
  const { query } = sampleRequest({ query: 'a=1&a=2&b=x+y&c=100%&d&e%20f=%C3%A9&tags[]=x&&=z' });
  expect(query.entries()).toEqual([
    ['a', '1'],
    ['a', '2'],
    ['b', 'x y'],
    ['c', '100%'],
    ['d', ''],
    ['e f', 'é'],
    ['tags[]', 'x'],
    ['', 'z'],
  ]);
  expect(query.get('a')).toBe('1');
  expect(query.all('a')).toEqual(['1', '2']);
  expect(query.get('constructor')).toBeNull();
  expect(query.all('nope')).toEqual([]);
});

test('names of the language itself are names like others', () => {
  const { query } = sampleRequest({ query: '__proto__=1&constructor=2&__proto__=3' });
  expect(query.all('__proto__')).toEqual(['1', '3']);
  expect(query.get('constructor')).toBe('2');
});

test('ten thousand parameters are read and found at once', () => {
  const query = Array.from({ length: 10_000 }, (_, index) => `k${index}=${index}`).join('&');
  const view = sampleRequest({ query });
  const started = performance.now();
  for (let index = 0; index < 10_000; index++) expect(view.query.get(`k${index}`) === `${index}`).toBe(true);
  expect(view.query.entries()).toHaveLength(10_000);
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('cookies come from every cookie header, without quotes and percent-encoding', () => {
  const { cookies } = sampleRequest({
    headers: [
      ['cookie', 'a=1; b="two"; broken; =x'],
      ['cookie', 'c=x%20y; d=100%'],
    ],
  });
  expect(cookies.entries()).toEqual([
    ['a', '1'],
    ['b', 'two'],
    ['c', 'x y'],
    ['d', '100%'],
  ]);
});

test('a form is one only with its content type', () => {
  const body = 'name=Ada+L&tag=x&tag=y\r\n';
  expect(sampleRequest({ body, headers: [FORM] }).body.form?.entries()).toEqual([
    ['name', 'Ada L'],
    ['tag', 'x'],
    ['tag', 'y'],
  ]);
  expect(sampleRequest({ body }).body.form).toBeNull();
});

test.each([
  ['text/plain; charset=iso-8859-1', [0xe9], 'é'],
  ['text/plain; charset="UTF-16LE"', [0x41, 0x00, 0xac, 0x20], 'A€'],
  ['text/plain; charset=martian', [0xc3, 0xa9], 'é'],
  ['text/plain', [0xef, 0xbb, 0xbf, 0x41], 'A'],
  ['text/plain', [0xff], '\uFFFD'],
])('%s is decoded by its charset', (type, bytes, text) => {
  const { body } = sampleRequest({ headers: [['content-type', type]], body: new Uint8Array(bytes) });
  expect(body.text).toBe(text);
  expect(body.mediaType).toBe('text/plain');
});

test.each([
  ['', 'It is empty.'],
  ['{"a": x}', 'Line 1, column 7: a value was expected, but there is "x}".'],
  ['{"a": 1,}', 'Line 1, column 9: a name in double quotes was expected, but there is "}".'],
  [
    '{"a": 1\n "b"',
    'Line 2, column 2: "," or the end of the object or array was expected, but there is "\\"b\\"".',
  ],
  ['[1, 2', 'Line 1, column 6: "," or the end of the object or array was expected, but the text ends.'],
  ['{a: 1}', 'Line 1, column 2: a name in double quotes or "}" was expected, but there is "a: 1}".'],
  ['{"a" 1}', 'Line 1, column 6: ":" was expected, but there is "1}".'],
  ['"abc', 'Line 1, column 5: the end of a string was expected, but the text ends.'],
  ['"a\\x"', 'Line 1, column 3: a known escape sequence was expected, but there is "\\\\x\\"".'],
  ['[1] 2', 'Line 1, column 5: the end of the text was expected, but there is "2".'],
  ['[01]', 'Line 1, column 3: "," or the end of the object or array was expected, but there is "1]".'],
])('it is told where %j stops being JSON', (body, reason) => {
  expect(sampleRequest({ body }).body.json).toEqual({ ok: false, reason });
});

test('JSON is parsed whatever the content type, and its depth is limited', () => {
  expect(sampleRequest({ body: '{"__proto__":{"x":1}}' }).body.json).toEqual({
    ok: true,
    value: JSON.parse('{"__proto__":{"x":1}}'),
  });
  const deep = (levels: number) =>
    sampleRequest({ body: '['.repeat(levels) + ']'.repeat(levels) }).body.json.ok;
  expect(deep(256)).toBe(true);
  expect(deep(257)).toBe(false);
  expect(deep(1_000_000)).toBe(false);
  const brackets = JSON.stringify({ text: '[{"\\'.repeat(1000) });
  expect(sampleRequest({ body: brackets }).body.json.ok).toBe(true);
});

function multipart(
  body: string,
  type = 'multipart/form-data; boundary=XX',
): ReturnType<typeof sampleRequest> {
  return sampleRequest({ body, headers: [['content-type', type]] });
}

test('the parts of a multipart body have names, file names, headers and bytes', () => {
  const body = [
    'preamble',
    '--XX',
    'Content-Disposition: form-data; name="title"',
    '',
    'Ada',
    '--XX',
    'content-disposition: form-data; name="a\\"b"; filename="plain.txt"; filename*=UTF-8\'\'na%C3%AFve%20file.txt',
    'Content-Type: text/plain; charset=utf-8',
    'X-Custom: 1',
    '',
    'line 1\r\n--XXnot the end\r\n',
    '--XX--',
    'epilogue',
  ].join('\r\n');
  const parts = multipart(body).body.parts ?? [];
  expect(parts.map(({ name, fileName, mediaType, text }) => [name, fileName, mediaType, text])).toEqual([
    ['title', null, 'text/plain', 'Ada'],
    ['a"b', 'naïve file.txt', 'text/plain', 'line 1\r\n--XXnot the end\r\n'],
  ]);
  expect(parts[1]?.headers.get('x-custom')).toBe('1');
});

test('a part may be empty, and lines may end with a line feed alone', () => {
  const body =
    '--XX\ncontent-disposition: form-data; name=a\n\n\n--XX\ncontent-disposition: form-data; name=b\n\nB\n--XX--';
  expect(multipart(body).body.parts?.map(({ name, text }) => [name, text])).toEqual([
    ['a', ''],
    ['b', 'B'],
  ]);
});

test('a part keeps bytes that are no text', () => {
  const head = new TextEncoder().encode(
    '--XX\r\ncontent-disposition: form-data; name="f"; filename="a.bin"\r\n\r\n',
  );
  const content = Uint8Array.from([0, 255, 13, 10, 45, 45, 88]);
  const body = new Uint8Array([...head, ...content, ...new TextEncoder().encode('\r\n--XX--\r\n')]);
  const view = sampleRequest({ body, headers: [['content-type', 'multipart/form-data; boundary="XX"']] });
  expect([...(view.body.parts?.[0]?.bytes ?? [])]).toEqual([...content]);
});

test.each([
  ['x', 'multipart/form-data', 'The content type names no boundary.'],
  ['x', 'multipart/form-data; boundary=XX', 'The boundary "XX" does not come in the body.'],
  ['--XX', 'multipart/form-data; boundary=XX', 'The body ends behind a boundary.'],
  [
    '--XX\r\na: b\r\n\r\nx',
    'multipart/form-data; boundary=XX',
    'Part 1 has no closing boundary: the body is cut off.',
  ],
  [
    '--XX\r\na: b\r\n--XX--',
    'multipart/form-data; boundary=XX',
    'Part 1 has no empty line behind its headers.',
  ],
  [
    '--XX\r\na: b\r\n\r\nx\r\n--XX--',
    'multipart/form-data; boundary=XX',
    'Part 1 has no name in its content-disposition.',
  ],
  [
    '--XX\r\ncontent-disposition: form-data; name=a\r\n\r\nx\r\n'.repeat(1001),
    'multipart/form-data; boundary=XX',
    'There are more than 1000 parts.',
  ],
])('a broken multipart body says what is wrong (%#)', (body, type, reason) => {
  const view = multipart(body, type);
  expect(view.body.parts).toBeNull();
  expect(multipartTrouble(view)).toBe(reason);
});
