import { expect, test } from 'vitest';
import type { Orientation } from './facts';
import { orient } from './orient';
import type { Raster } from './raster';

/** Pixels that are told apart by their red. */
function rasterOf(rows: string[]): Raster {
  const letters = rows.join('');
  const data = Uint8ClampedArray.from([...letters].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 255]));
  return { width: rows[0]?.length ?? 0, height: rows.length, data };
}

function rowsOf({ width, height, data }: Raster): string[] {
  const letters = [...data].filter((_, index) => index % 4 === 0);
  return Array.from({ length: height }, (_, y) =>
    String.fromCharCode(...letters.slice(y * width, (y + 1) * width)),
  );
}

const TURNS: [Orientation, string[]][] = [
  [1, ['abc', 'def']],
  [2, ['cba', 'fed']],
  [3, ['fed', 'cba']],
  [4, ['def', 'abc']],
  [5, ['ad', 'be', 'cf']],
  [6, ['da', 'eb', 'fc']],
  [7, ['fc', 'eb', 'da']],
  [8, ['cf', 'be', 'ad']],
];

test.each(TURNS)('orientation %i shows the stored picture as it was meant', (orientation, shown) => {
  expect(rowsOf(orient(rasterOf(['abc', 'def']), orientation))).toEqual(shown);
});
