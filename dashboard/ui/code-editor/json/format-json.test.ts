import { expect, test } from 'vitest';
import { formatJson, sameSpot } from './format-json';

test('each member gets a line, and nothing but white space changes', () => {
  const source = '{"a":[1,{"b":"x, y: {}"}],"c":{},"d":[ ],"total":12345678901234567890,"price":1.50}';
  expect(formatJson(source)).toBe(`{
  "a": [
    1,
    {
      "b": "x, y: {}"
    }
  ],
  "c": {},
  "d": [],
  "total": 12345678901234567890,
  "price": 1.50
}`);
});

test('what is formatted stays as it is', () => {
  const once = formatJson('[{"a":"\\"","b":[true,null]},[]]') ?? '';
  expect(formatJson(once)).toBe(once);
});

test('what is not JSON is left alone', () => {
  expect(formatJson('{"a": }')).toBeNull();
  expect(formatJson('{"id": {{request.path.id}}}')).toBeNull();
});

test('the caret stays behind the same character', () => {
  const before = '{"a":1,"b":2}';
  const after = formatJson(before) ?? '';
  const at = before.indexOf('"b"') + 2;
  expect(after.slice(0, sameSpot(before, at, after)).replaceAll(/\s/g, '')).toBe('{"a":1,"b');
});
