import { expect, test } from 'vitest';
import { bytesOf, formLines, hexDump } from './event-bytes';

test('a binary body is seen byte by byte', () => {
  const bytes = bytesOf({ body: btoa('\x00\xffPNG and a little more'), body_encoding: 'base64' });
  expect(hexDump(bytes)).toBe(
    [
      '000000  00 ff 50 4e 47 20 61 6e 64 20 61 20 6c 69 74 74  ..PNG and a litt',
      '000010  6c 65 20 6d 6f 72 65                             le more',
    ].join('\n'),
  );
});

test('a text is its bytes in UTF-8', () => {
  expect(hexDump(bytesOf({ body: 'é', body_encoding: 'text' }))).toContain('c3 a9');
});

test('a form is read field by field', () => {
  const pretty = (text: string) => (text.startsWith('{') ? `<${text}>` : undefined);
  expect(formLines('payload=%7B%22a%22%3A1%7D&token=a+b', pretty)).toBe('payload = <{"a":1}>\ntoken = a b');
});
