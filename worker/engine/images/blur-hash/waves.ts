import type { Raster } from '../raster';

/** Red, green and blue as light adds up, each from 0 to 1. */
export type Light = readonly [red: number, green: number, blue: number];

/** How much of a wave is in each of them; it may be turned around. */
export type Wave = Light;

/** What a picture is the sum of: the mean first, then the cosine waves across it, row by row. */
export function wavesOf(raster: Raster, across: number, down: number): Wave[] {
  const light = lightOf(raster);
  const [columns, rows] = [cosines(raster.width, across), cosines(raster.height, down)];
  return rows.flatMap((row, y) =>
    columns.map((column, x) => waveOf(light, { column, row, height: x + y === 0 ? 1 : 2 })),
  );
}

type Basis = { column: Float64Array; row: Float64Array; height: number };

function waveOf(light: Float64Array, { column, row, height }: Basis): Wave {
  const sums: [number, number, number] = [0, 0, 0];
  let at = 0;
  for (const high of row) {
    for (const wide of column) {
      const basis = high * wide;
      sums[0] += basis * (light[at] ?? 0);
      sums[1] += basis * (light[at + 1] ?? 0);
      sums[2] += basis * (light[at + 2] ?? 0);
      at += 3;
    }
  }
  const scale = height / Math.max(1, column.length * row.length);
  return [sums[0] * scale, sums[1] * scale, sums[2] * scale];
}

/** The first is level, each next one goes up and down half a time more. */
function cosines(length: number, count: number): Float64Array[] {
  return Array.from({ length: count }, (_, times) =>
    Float64Array.from({ length }, (_unused, at) => Math.cos((Math.PI * times * at) / length)),
  );
}

const LIGHT = Float64Array.from({ length: 256 }, (_, channel) => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function lightOf({ width, height, data }: Raster): Float64Array {
  const light = new Float64Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      light[pixel * 3 + channel] = LIGHT[data[pixel * 4 + channel] ?? 0] ?? 0;
    }
  }
  return light;
}
