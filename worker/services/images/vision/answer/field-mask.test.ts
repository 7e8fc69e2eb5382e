import { expect, test } from 'vitest';
import { VisionError } from '../vision-error';
import { masked, parseFieldMask } from './field-mask';

const ANSWER = { responses: [{ a: 1, b: { c: 2, d: [{ e: 3, f: 4 }] } }, { a: 5 }] };

test.each([
  ['*', ANSWER],
  ['responses', ANSWER],
  ['responses/a', { responses: [{ a: 1 }, { a: 5 }] }],
  ['responses(a,b.c)', { responses: [{ a: 1, b: { c: 2 } }, { a: 5 }] }],
  ['responses/b/d/e', { responses: [{ b: { d: [{ e: 3 }] } }, {}] }],
  ['responses(b(d(f)))', { responses: [{ b: { d: [{ f: 4 }] } }, {}] }],
  ['responses/*/c', { responses: [{ a: 1, b: { c: 2 } }, { a: 5 }] }],
  ['responses/b,responses/b/c', { responses: [{ b: ANSWER.responses[0]?.b }, {}] }],
  ['responses/b/c,responses/b', { responses: [{ b: ANSWER.responses[0]?.b }, {}] }],
  ['nothing', {}],
])('%s', (fields, wanted) => {
  expect(masked(ANSWER, parseFieldMask(fields))).toEqual(wanted);
});

test.each(['', 'a(', 'a)', 'a(b', 'a,,b', 'a/', '(a)', 'a(b))', 'a b', '__proto__/x(', '-'])(
  '"%s" is no mask',
  (fields) => {
    expect(() => parseFieldMask(fields)).toThrow(VisionError);
  },
);

test('a mask that is long or deep costs little', () => {
  const started = performance.now();
  expect(() => parseFieldMask('a('.repeat(50_000))).toThrow(VisionError);
  expect(() => parseFieldMask('a/'.repeat(50_000))).toThrow(VisionError);
  parseFieldMask(`a${',b'.repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(1000);
});
