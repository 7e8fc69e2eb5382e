import { expect, test } from 'vitest';
import { mistypedName, nearestName } from './nearest-name';

test('a name with a slip in it is the known one', () => {
  const known = ['equals', 'contains', 'matches'];
  expect(nearestName('equls', known)).toBe('equals');
  expect(nearestName('eqausl', known)).toBe('equals');
  expect(nearestName('banana', known)).toBeNull();
});

test('case and what joins the words make no difference', () => {
  expect(nearestName('equals-json', ['equals', 'equalsJson'])).toBe('equalsJson');
  expect(mistypedName('additional_properties', ['additionalProperties'])).toBe('additionalProperties');
});

test('two letters that changed places are one slip', () => {
  expect(mistypedName('tpye', ['type'])).toBe('type');
});

test('a word of its own is not a slip of another', () => {
  expect(mistypedName('contents', ['constant'])).toBeNull();
  expect(nearestName('contents', ['constant'])).toBeNull();
  expect(mistypedName('description', ['subscription'])).toBeNull();
});

test('of two near names the nearer one is meant', () => {
  expect(nearestName('maxLenght', ['minLength', 'maxLength'])).toBe('maxLength');
});

test('a very long name is not compared at all', () => {
  expect(nearestName('a'.repeat(10_000), ['a'.repeat(10_000)])).toBeNull();
});
