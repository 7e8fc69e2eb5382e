import { dominantColours } from '../../../../engine/images/colours/dominant-colours';
import type { Raster } from '../../../../engine/images/raster';
import { exact } from './polygons';

const MOST_COLOURS = 20;

/** Computed. A vivid colour scores higher than a dull one of the same share; all scores together are 1. */
export function imageProperties(small: Raster, most: number) {
  const colours = dominantColours(small, Math.min(most, MOST_COLOURS)).map((colour) => ({
    ...colour,
    weight: colour.fraction * (0.5 + vividness(colour.rgb)),
  }));
  const whole = colours.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return {
    dominantColors: {
      colors: colours
        .toSorted((one, other) => other.weight - one.weight)
        .map(({ rgb: [red, green, blue], fraction, weight }) => ({
          color: { red, green, blue },
          score: exact(weight / whole),
          pixelFraction: exact(fraction),
        })),
    },
  };
}

function vividness(rgb: readonly number[]): number {
  return (Math.max(...rgb) - Math.min(...rgb)) / 255;
}
