import { expect, test } from 'vitest';
import { wholePicture } from './whole-picture';

const variant = (name: string, width: number, height: number) => ({ name, width, height });
const original = { width: 3_000, height: 2_000 };

test('boxes are drawn over the smallest variant that is large enough', () => {
  const variants = [
    variant('thumbnail', 150, 100),
    variant('large', 1_200, 800),
    variant('medium', 600, 400),
  ];
  expect(wholePicture(variants, original)?.name).toBe('medium');
});

test('a variant of which something was cut off is not taken', () => {
  const variants = [variant('square', 800, 800), variant('thumbnail', 150, 100)];
  expect(wholePicture(variants, original)?.name).toBe('thumbnail');
  expect(wholePicture([variant('square', 800, 800)], original)).toBeUndefined();
});

test('a side that was rounded is no other shape', () => {
  expect(wholePicture([variant('thumbnail', 150, 84)], { width: 1_920, height: 1_080 })?.name).toBe(
    'thumbnail',
  );
});
