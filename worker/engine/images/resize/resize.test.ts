import { describe, expect, test } from 'vitest';
import type { Raster } from '../raster';
import { placeIn, scaled, scaleFor } from './box';
import { resize } from './resize';

function filled(width: number, height: number, pixel: (x: number, y: number) => number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) data.set(pixel(x, y), (y * width + x) * 4);
  return { width, height, data };
}

const pixelOf = ({ width, data }: Raster, x: number, y: number) => [
  ...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4),
];

describe('sizes', () => {
  const picture = { width: 4000, height: 3000 };

  test('inside keeps the shape and never enlarges', () => {
    expect(placeIn(picture, { max_width: 600, max_height: 600, fit: 'inside' }).size).toEqual({
      width: 600,
      height: 450,
    });
    expect(placeIn(picture, { max_width: 9000, max_height: 9000, fit: 'inside' }).size).toEqual(picture);
  });

  test('cover has exactly the shape of the bounds, from the middle', () => {
    expect(placeIn(picture, { max_width: 300, max_height: 300, fit: 'cover' })).toEqual({
      size: { width: 300, height: 300 },
      crop: { left: 500, top: 0, width: 3000, height: 3000 },
    });
  });

  test('cover of a picture that is too small has the shape all the same, and nothing is enlarged', () => {
    const { crop, size } = placeIn(
      { width: 200, height: 50 },
      { max_width: 100, max_height: 100, fit: 'cover' },
    );
    expect(size).toEqual({ width: 50, height: 50 });
    expect(crop).toEqual({ left: 75, top: 0, width: 50, height: 50 });
    const wide = { max_width: 2000, max_height: 1000, fit: 'cover' } as const;
    expect(placeIn({ width: 300, height: 300 }, wide).size).toEqual({ width: 300, height: 150 });
  });

  test('a line of one pixel stays one', () => {
    const line = { width: 10_000, height: 1 };
    const scale = scaleFor(line, { max_width: 100, max_height: 100, fit: 'inside' });
    expect(scaled(line, scale)).toEqual({ width: 100, height: 1 });
  });
});

describe('pixels', () => {
  test.each([2, 3.7, 20])('a plain colour stays what it is when shrunk %i times', (factor) => {
    const plain = filled(200, 120, () => [12, 200, 77, 255]);
    const small = resize(plain, { width: Math.round(200 / factor), height: Math.round(120 / factor) });
    for (let at = 0; at < small.data.length; at += 4)
      expect([...small.data.subarray(at, at + 4)]).toEqual([12, 200, 77, 255]);
  });

  test('a ramp stays a ramp', () => {
    const ramp = filled(256, 8, (x) => [x, x, x, 255]);
    const small = resize(ramp, { width: 64, height: 2 });
    for (let x = 2; x < 62; x++) expect(pixelOf(small, x, 1)[0]).toBeCloseTo(x * 4 + 1.5, -1);
  });

  test('what cannot be seen lends no colour to its neighbours', () => {
    const picture = filled(40, 40, (x) => (x < 20 ? [255, 0, 0, 255] : [0, 255, 0, 0]));
    for (const size of [20, 4]) {
      const small = resize(picture, { width: size, height: size });
      for (let at = 0; at < small.data.length; at += 4) expect(small.data[at + 1]).toBe(0);
    }
  });

  test('a part is cut out where it was', () => {
    const picture = filled(40, 40, (x, y) => (x >= 20 && y >= 20 ? [255, 255, 255, 255] : [0, 0, 0, 255]));
    const part = resize(picture, { width: 10, height: 10 }, { left: 20, top: 20, width: 20, height: 20 });
    expect(Math.min(...part.data)).toBe(255);
  });
});
