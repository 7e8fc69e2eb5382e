import { expect, test } from 'vitest';
import { utf8Text } from './utf8-text';

test('text is told from other bytes, each for itself', () => {
  const whole = new TextEncoder().encode('Zoë 🦊');
  expect(utf8Text(whole)).toBe('Zoë 🦊');
  expect(utf8Text(whole.subarray(0, 3))).toBeNull();
  expect(utf8Text(new Uint8Array([0xff, 0x41]))).toBeNull();
  expect(utf8Text(new TextEncoder().encode('after'))).toBe('after');
});

test('a byte order mark stays', () => {
  expect(utf8Text(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toBe('﻿A');
});
