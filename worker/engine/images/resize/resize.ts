import type { Raster } from '../raster';
import type { Box, Size } from './box';
import { lanczosTaps, type Taps } from './lanczos';
import { shrink } from './shrink';

/** From here on a picture is shrunk by whole squares first: what is left for the filter is still twice too large. */
const SHRUNK_FROM = 4;

/**
 * A smaller picture of the part of one. The filter goes through the source row by row and keeps only the rows that it
 * still needs, narrowed already: a source of any size costs no memory besides its own.
 */
export function resize(
  raster: Raster,
  size: Size,
  crop: Box = { left: 0, top: 0, ...sizeOf(raster) },
): Raster {
  if (crop.width === size.width && crop.height === size.height) return cropped(raster, crop);
  const factor = Math.min(crop.width / size.width, crop.height / size.height);
  if (factor >= SHRUNK_FROM) {
    return resize(shrink(raster, crop, Math.floor(factor / 2)), size);
  }
  return filtered(raster, size, crop);
}

/** A copy, never the same pixels: they may lie in the memory of a decoder. */
function cropped(raster: Raster, { left, top, width, height }: Box): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const start = ((top + y) * raster.width + left) * 4;
    data.set(raster.data.subarray(start, start + width * 4), y * width * 4);
  }
  return { width, height, data };
}

function sizeOf({ width, height }: Raster): Size {
  return { width, height };
}

function filtered(raster: Raster, { width, height }: Size, crop: Box): Raster {
  const across = lanczosTaps(crop.width, width);
  const down = lanczosTaps(crop.height, height);
  const data = new Uint8ClampedArray(width * height * 4);
  const kept = Array.from({ length: down.most + 1 }, () => new Float32Array(width * 4));
  const rowOf = (y: number) => kept[y % kept.length] ?? new Float32Array(0);
  const sums = new Float32Array(width * 4);
  let read = 0;
  for (let y = 0; y < height; y++) {
    const start = down.starts[y] ?? 0;
    const end = start + (down.counts[y] ?? 0);
    for (read = Math.max(read, start); read < end; read++) narrow(raster, crop, read, across, rowOf(read));
    sums.fill(0);
    for (let row = start; row < end; row++) {
      addWeighted(sums, rowOf(row), down.weights[y * down.most + row - start] ?? 0);
    }
    writeRow(data, y * width * 4, sums);
  }
  return { width, height, data };
}

/** One row of the source as wide as the result, with the colours multiplied by what is seen of them. */
function narrow({ width, data }: Raster, crop: Box, y: number, taps: Taps, into: Float32Array): void {
  const { starts, counts, weights, most } = taps;
  const rowAt = ((crop.top + y) * width + crop.left) * 4;
  for (let x = 0, to = 0; to < into.length; x++, to += 4) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let alpha = 0;
    let from = rowAt + (starts[x] ?? 0) * 4;
    const firstWeight = x * most;
    const lastWeight = firstWeight + (counts[x] ?? 0);
    for (let tap = firstWeight; tap < lastWeight; tap++, from += 4) {
      const seen = (weights[tap] ?? 0) * (data[from + 3] ?? 0);
      red += seen * (data[from] ?? 0);
      green += seen * (data[from + 1] ?? 0);
      blue += seen * (data[from + 2] ?? 0);
      alpha += seen;
    }
    into[to] = red;
    into[to + 1] = green;
    into[to + 2] = blue;
    into[to + 3] = alpha;
  }
}

function addWeighted(sums: Float32Array, row: Float32Array, weight: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (row[at] ?? 0) * weight;
}

function writeRow(data: Uint8ClampedArray, start: number, sums: Float32Array): void {
  for (let from = 0; from < sums.length; from += 4) {
    const alpha = sums[from + 3] ?? 0;
    // Where less than half a step is seen, no colour can be told.
    if (alpha < 0.5) continue;
    const at = start + from;
    data[at] = (sums[from] ?? 0) / alpha;
    data[at + 1] = (sums[from + 1] ?? 0) / alpha;
    data[at + 2] = (sums[from + 2] ?? 0) / alpha;
    data[at + 3] = alpha;
  }
}
