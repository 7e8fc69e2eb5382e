import { expect, test } from 'vitest';
import { curlLine } from './curl';

const call = { method: 'post', url: 'https://mocks.example/orders', headers: [], credentials: [] };

test('a call with a body names the type and sends the example as it is', () => {
  const body = { type: 'application/json', schema: undefined, example: { note: "Don't\nring" } };
  expect(curlLine({ ...call, credentials: [['-u', 'USER:PASSWORD']], body })).toBe(
    [
      'curl -X POST https://mocks.example/orders \\',
      '  -u USER:PASSWORD \\',
      "  -H 'content-type: application/json' \\",
      `  --data-raw '{\n  "note": "Don'\\''t\\nring"\n}'`,
    ].join('\n'),
  );
});

test('a header that holds a line break stays one header', () => {
  const line = curlLine({ ...call, method: 'get', headers: [{ name: 'x-a', value: '1\r\nx-b: 2' }] });
  expect(line).toBe("curl https://mocks.example/orders \\\n  -H 'x-a: 1 x-b: 2'");
});

test('form fields are texts, never names of files to send', () => {
  const example = { file: '@/etc/passwd' };
  const multipart = { type: 'multipart/form-data', schema: undefined, example };
  expect(curlLine({ ...call, body: multipart })).toContain('--form-string file=@/etc/passwd');
  const encoded = { type: 'application/x-www-form-urlencoded', schema: undefined, example };
  expect(curlLine({ ...call, body: encoded })).toContain('--data-urlencode file=@/etc/passwd');
});

test('a body that is no text, or a very long one, comes from a file', () => {
  const image = { type: 'image/png', schema: undefined, example: undefined };
  expect(curlLine({ ...call, body: image })).toContain('--data-binary @FILE');
  const long = { type: 'application/json', schema: undefined, example: 'x'.repeat(10_000) };
  expect(curlLine({ ...call, body: long })).toContain('--data-binary @FILE');
});
