import { describe, expect, test } from 'vitest';
import type { KeptBody } from '../exchange';
import { compileMasks } from './masks';

const masks = compileMasks({ headers: ['x-tenant'], query: [], body: [], reveal: false });
const repeated = masks.repeated(
  [
    ['authorization', 'Bearer abc"12345'],
    ['cookie', 'theme=dark; sid=0123456789'],
    ['x-tenant', 'tenant-77'],
    ['accept', 'application/json'],
  ],
  'http://h/a?token=a%20b%20c%20d%20e&page=12345678',
);

function body(text: string): KeptBody {
  return { text, size: text.length, cut: false };
}

describe('a secret of the request', () => {
  test.each([
    ['You sent Bearer abc"12345.', 'You sent ***.'],
    ['{"actual":"abc\\"12345"}', '{"actual":"***"}'],
    ['sid is 0123456789', 'sid is ***'],
    ['tenant-77', '***'],
    ['a%20b%20c%20d%20e or a b c d e', '*** or ***'],
    ['dark, application/json, 12345678', 'dark, application/json, 12345678'],
  ])('is hidden where the answer repeats it: %s', (text, shown) => {
    expect(repeated.body(body(text)).text).toBe(shown);
  });

  test('is hidden in the headers of the answer, on the console and in what was called', () => {
    expect(repeated.headers([['x-echo', 'tenant-77!']])).toEqual([['x-echo', '***!']]);
    const why = { outcome: 'matched', console: ['saw tenant-77'], upstream: 'http://u/tenant-77' };
    expect(repeated.why(why)).toEqual({ ...why, console: ['saw ***'], upstream: 'http://u/***' });
  });

  test('leaves alone what is not repeated', () => {
    const kept = body('nothing of that');
    expect(repeated.body(kept)).toBe(kept);
    const image: KeptBody = { text: btoa('tenant-77'), encoding: 'base64', size: 9, cut: false };
    expect(repeated.body(image)).toBe(image);
  });
});

test('a project that reveals secrets sees them everywhere', () => {
  const open = compileMasks({ headers: [], query: [], body: [], reveal: true });
  expect(open.repeated([['authorization', 'abcdefghij']], '').body(body('abcdefghij')).text).toBe(
    'abcdefghij',
  );
});
