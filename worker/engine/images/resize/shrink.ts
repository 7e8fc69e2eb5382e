import type { Raster } from '../raster';
import type { Box } from './box';

/** The mean of each square of `by` times `by` pixels, weighed by what is seen of each; squares at the far edges may be narrower. */
export function shrink(raster: Raster, crop: Box, by: number): Raster {
  const width = Math.ceil(crop.width / by);
  const height = Math.ceil(crop.height / by);
  const data = new Uint8ClampedArray(width * height * 4);
  const sums = new Float64Array(width * 4);
  for (let y = 0; y < height; y++) {
    const rows = Math.min(by, crop.height - y * by);
    sums.fill(0);
    for (let row = 0; row < rows; row++) addRow(raster, crop, crop.top + y * by + row, by, sums);
    for (let x = 0; x < width; x++) {
      const pixels = rows * Math.min(by, crop.width - x * by);
      const alpha = sums[x * 4 + 3] ?? 0;
      const at = (y * width + x) * 4;
      data[at + 3] = alpha / pixels;
      if (alpha === 0) continue;
      for (let channel = 0; channel < 3; channel++) data[at + channel] = (sums[x * 4 + channel] ?? 0) / alpha;
    }
  }
  return { width, height, data };
}

function addRow({ width, data }: Raster, crop: Box, y: number, by: number, sums: Float64Array): void {
  let from = (y * width + crop.left) * 4;
  for (let x = 0, to = 0; x < crop.width; x += by, to += 4) {
    const pixels = Math.min(by, crop.width - x);
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    for (let pixel = 0; pixel < pixels; pixel++, from += 4) {
      const seen = data[from + 3] ?? 0;
      red += (data[from] ?? 0) * seen;
      green += (data[from + 1] ?? 0) * seen;
      blue += (data[from + 2] ?? 0) * seen;
      alpha += seen;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
    sums[to + 3] = (sums[to + 3] ?? 0) + alpha;
  }
}
