import type { Raster } from '../raster';
import { type Lab, type Rgb, toLab } from './oklab';

/** Pixels that are nearly alike: their mean, and how many there are, a half-transparent one being half a pixel. */
export type Swatch = { rgb: Rgb; lab: Lab; weight: number };

/** How many bits of each channel tell pixels apart. */
const BITS = 5;

/** All pixels of a picture as at most some ten thousand swatches, always in the same order. */
export function swatchesOf({ data }: Raster): Swatch[] {
  const sums = new Map<number, { red: number; green: number; blue: number; weight: number }>();
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 0;
    if (alpha === 0) continue;
    const red = data[at] ?? 0;
    const green = data[at + 1] ?? 0;
    const blue = data[at + 2] ?? 0;
    const key = ((red >> (8 - BITS)) << (2 * BITS)) | ((green >> (8 - BITS)) << BITS) | (blue >> (8 - BITS));
    const sum = sums.get(key) ?? { red: 0, green: 0, blue: 0, weight: 0 };
    const weight = alpha / 255;
    sum.red += red * weight;
    sum.green += green * weight;
    sum.blue += blue * weight;
    sum.weight += weight;
    sums.set(key, sum);
  }
  const sorted = [...sums].sort(([one], [other]) => one - other);
  return sorted.map(([, { red, green, blue, weight }]) => {
    const rgb: Rgb = [red / weight, green / weight, blue / weight];
    return { rgb, lab: toLab(rgb), weight };
  });
}

export function weightOf(swatches: readonly Swatch[]): number {
  return swatches.reduce((sum, { weight }) => sum + weight, 0);
}

export function meanLab(swatches: readonly Swatch[]): Lab {
  return mean(swatches, ({ lab }) => lab);
}

export function meanRgb(swatches: readonly Swatch[]): Rgb {
  return mean(swatches, ({ rgb }) => rgb);
}

type Triple = readonly [number, number, number];

function mean(swatches: readonly Swatch[], partsOf: (swatch: Swatch) => Triple): Triple {
  const whole = weightOf(swatches);
  const sums: [number, number, number] = [0, 0, 0];
  for (const swatch of swatches) {
    const [x, y, z] = partsOf(swatch);
    sums[0] += x * swatch.weight;
    sums[1] += y * swatch.weight;
    sums[2] += z * swatch.weight;
  }
  return [sums[0] / whole, sums[1] / whole, sums[2] / whole];
}
