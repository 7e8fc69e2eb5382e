import { expect, test } from 'vitest';
import type { Raster } from '../raster';
import { dominantColours } from './dominant-colours';

/** Stripes, one pixel high each. */
function stripes(rows: { pixel: number[]; count: number }[]): Raster {
  const pixels = rows.flatMap(({ pixel, count }) => Array.from({ length: count * 10 }, () => pixel));
  return { width: 10, height: pixels.length / 10, data: Uint8ClampedArray.from(pixels.flat()) };
}

const RED = [200, 10, 20, 255];
const WHITE = [255, 255, 255, 255];
const NAVY = [10, 20, 90, 255];
const HIDDEN = [0, 255, 0, 0];

test('the colours of a flag come in order, with how much of it each covers', () => {
  const flag = stripes([
    { pixel: RED, count: 3 },
    { pixel: WHITE, count: 6 },
    { pixel: NAVY, count: 1 },
  ]);
  expect(dominantColours(flag, 5)).toEqual([
    { hex: '#ffffff', rgb: [255, 255, 255], fraction: 0.6 },
    { hex: '#c80a14', rgb: [200, 10, 20], fraction: 0.3 },
    { hex: '#0a145a', rgb: [10, 20, 90], fraction: 0.1 },
  ]);
});

test('what is see-through is no colour', () => {
  const half = stripes([
    { pixel: HIDDEN, count: 5 },
    { pixel: NAVY, count: 5 },
  ]);
  expect(dominantColours(half, 3)).toEqual([{ hex: '#0a145a', rgb: [10, 20, 90], fraction: 1 }]);
  expect(dominantColours(stripes([{ pixel: HIDDEN, count: 4 }]), 3)).toEqual([]);
});

test('shades of one colour are one, and no more are told than asked for', () => {
  const shades = stripes(
    Array.from({ length: 30 }, (_, index) => ({ pixel: [200 + (index % 6), 30, 40, 255], count: 1 })),
  );
  expect(dominantColours(shades, 5)).toHaveLength(1);
  const many = stripes(
    Array.from({ length: 64 }, (_, index) => ({
      pixel: [(index % 4) * 80, ((index >> 2) % 4) * 80, (index >> 4) * 80, 255],
      count: 1,
    })),
  );
  const told = dominantColours(many, 6);
  expect(told).toHaveLength(6);
  expect(told.map(({ fraction }) => fraction)).toEqual(
    told.map(({ fraction }) => fraction).sort((a, b) => b - a),
  );
  expect(dominantColours(many, 6)).toEqual(told);
});
