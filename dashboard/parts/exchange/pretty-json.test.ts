import { expect, test } from 'vitest';
import { prettyJson } from './pretty-json';

test.each(['{"a":[1,{"b":"x, {y}: \\"z\\""}],"c":{},"d":[],"e":null}', '[true,false]', '{}'])(
  'is laid out as JSON is: %s',
  (text) => {
    expect(prettyJson(text)).toBe(JSON.stringify(JSON.parse(text), null, 2));
  },
);

test('a number keeps the digits that a browser would lose, and a key that comes twice stays', () => {
  expect(prettyJson('{"id": 12345678901234567890, "id": 1.0}')).toBe(
    '{\n  "id": 12345678901234567890,\n  "id": 1.0\n}',
  );
});

test('what is no JSON object or list is left alone', () => {
  for (const text of ['', 'plain', '"text"', '{"cut": tr', '<a>']) expect(prettyJson(text)).toBeUndefined();
});

test('JSON that is nested deeply does not take long', () => {
  const deep = '['.repeat(1000) + ']'.repeat(1000);
  expect(prettyJson(deep)?.split('\n').length).toBe(1999);
});
