import { decode, encode, isBlurhashValid } from 'blurhash';
import { describe, expect, test } from 'vitest';
import type { Raster } from '../raster';
import { encodeBlurHash } from './encode-blur-hash';

type Paint = (x: number, y: number) => readonly [number, number, number];

function painted(paint: Paint, width = 60, height = 40): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    data.set([...paint((at % width) / width, Math.floor(at / width) / height), 255], at * 4);
  }
  return { width, height, data };
}

/** By how much a channel of the decoded hash differs from the picture's, on average. */
function errorOf(raster: Raster): number {
  const seen = decode(encodeBlurHash(raster, 4, 3), raster.width, raster.height);
  return seen.reduce((sum, value, at) => sum + Math.abs(value - (raster.data[at] ?? 0)), 0) / seen.length;
}

const grey = (value: number) => [value, value, value] as const;

describe('the blur hash', () => {
  test.each<[string, Paint, number]>([
    ['black at the left', (x) => grey(x < 0.5 ? 0 : 255), 42],
    ['black at the right', (x) => grey(x < 0.5 ? 255 : 0), 42],
    ['lighter from left to right', (x) => grey(x * 255), 12],
    ['darker from top to bottom', (_, y) => grey(255 - y * 255), 12],
    ['red, then green', (x, y) => [255 * (1 - x), 200 * x, 60 * y], 12],
    ['one colour', () => [200, 40, 120], 3],
  ])('looks like the picture: %s', (_, paint, most) => {
    expect(errorOf(painted(paint))).toBeLessThan(most);
  });

  test('of a picture and of its mirror are as near to either', () => {
    const dark = painted((x) => grey(x < 0.5 ? 20 : 240));
    const mirrored = painted((x) => grey(x < 0.5 ? 240 : 20));
    expect(Math.abs(errorOf(dark) - errorOf(mirrored))).toBeLessThan(4);
  });

  test('is the one that others make, where the greatest wave is not turned around', () => {
    const raster = painted((x, y) => [255 - x * 200, 240 - y * 200, 230 - x * 100]);
    const { data, width, height } = raster;
    expect(encodeBlurHash(raster, 4, 3)).toBe(encode(data, width, height, 4, 3));
    expect(encodeBlurHash(raster, 1, 1)).toBe(encode(data, width, height, 1, 1));
  });

  test.each([
    [1, 1],
    [1, 100],
    [100, 1],
  ])('is there for a picture of %i by %i pixels', (width, height) => {
    const hash = encodeBlurHash(
      painted(() => [0, 0, 255], width, height),
      4,
      3,
    );
    expect(isBlurhashValid(hash)).toEqual({ result: true });
    expect(hash).toHaveLength(28);
  });
});
