import { expect, test } from 'vitest';
import { headerOf, shownBody } from './kept-text';

const whole = { size: 4, cut: false };

test('JSON is laid out, other text is as it came', () => {
  expect(shownBody({ ...whole, text: '{"a":1}' }, '')).toMatchObject({ as: 'text', text: '{\n  "a": 1\n}' });
  expect(shownBody({ ...whole, text: 'a=1' }, 'text/plain')).toMatchObject({ text: 'a=1', note: '4 bytes' });
});

test('no body, and one that was not kept, are told apart', () => {
  expect(shownBody({ text: null, size: 0, cut: false }, '')).toEqual({ as: 'nothing' });
  expect(shownBody({ text: null, size: 2000, cut: false }, '')).toEqual({ as: 'not kept', size: '2 kB' });
});

test('a picture is shown when it is there as a whole', () => {
  const picture = { text: 'iVBORw==', encoding: 'base64' as const, size: 4, cut: false };
  expect(shownBody(picture, 'image/png; q=1')).toMatchObject({
    as: 'image',
    source: 'data:image/png;base64,iVBORw==',
  });
  expect(shownBody({ ...picture, cut: true, sha256: 'abc' }, 'image/png')).toEqual({
    as: 'binary',
    note: '4 bytes, of which the beginning was kept; SHA-256 abc of image/png',
  });
  expect(shownBody({ ...whole, text: '<svg/>' }, 'image/svg+xml')).toMatchObject({
    source: 'data:image/svg+xml,%3Csvg%2F%3E',
  });
});

test('a type that would break out of the address is no picture', () => {
  expect(shownBody({ ...whole, text: 'x' }, 'image/png,<script>')).toMatchObject({ as: 'text' });
});

test('a header is found whatever its case', () => {
  expect(headerOf([['Content-Type', 'text/html']], 'content-type')).toBe('text/html');
  expect(headerOf([], 'content-type')).toBe('');
});
