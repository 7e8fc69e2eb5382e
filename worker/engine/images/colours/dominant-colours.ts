import type { Raster } from '../raster';
import { medianCut } from './median-cut';
import { type Lab, type Rgb, squaredDistance } from './oklab';
import { meanLab, meanRgb, type Swatch, swatchesOf, weightOf } from './swatches';

export type DominantColour = { hex: string; rgb: [number, number, number]; fraction: number };

const ROUNDS = 12;
/** Nearer than this, two colours would be called the same. */
const ALIKE = 0.07;
/** Cut into more groups than are asked for: small and vivid ones would drown in the mean of large ones. */
const GROUPS_FOR_EACH = 2;

/**
 * The colours that a picture is made of, the most frequent first; the fractions are of all that can be seen of it.
 * Median cut, refined by k-means in OKLab: libraries for it read files or canvases, differ from run to run, or keep
 * no count of the pixels.
 */
export function dominantColours(raster: Raster, count: number): DominantColour[] {
  const swatches = swatchesOf(raster);
  const whole = weightOf(swatches);
  const groups = merged(refined(medianCut(swatches, count * GROUPS_FOR_EACH), swatches));
  return groups
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, count)
    .map((group) => {
      const [red, green, blue] = representative(group).map(Math.round);
      const rgb: [number, number, number] = [red ?? 0, green ?? 0, blue ?? 0];
      return { hex: hexOf(rgb), rgb, fraction: Math.round((weightOf(group) / whole) * 10_000) / 10_000 };
    });
}

/** Each swatch goes to the group whose middle is nearest, until none changes its mind. */
function refined(groups: Swatch[][], swatches: readonly Swatch[]): Swatch[][] {
  let current = groups;
  for (let round = 0; round < ROUNDS; round++) {
    const centres = current.map(meanLab);
    const next: Swatch[][] = centres.map(() => []);
    for (const swatch of swatches) next[nearest(centres, swatch.lab)]?.push(swatch);
    current = next.filter((group) => group.length > 0);
  }
  return current;
}

function nearest(centres: readonly Lab[], lab: Lab): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    const far = squaredDistance(centre, lab);
    if (far >= least) continue;
    least = far;
    best = index;
  }
  return best;
}

/** Groups that look alike become one, the nearest two first. */
function merged(groups: Swatch[][]): Swatch[][] {
  const left = [...groups];
  for (;;) {
    const centres = left.map(meanLab);
    let pair: [number, number] | null = null;
    let least = ALIKE ** 2;
    for (const [one, centre] of centres.entries()) {
      for (let other = one + 1; other < centres.length; other++) {
        const far = squaredDistance(centre, centres[other] ?? centre);
        if (far >= least) continue;
        least = far;
        pair = [one, other];
      }
    }
    if (!pair) return left;
    const [into, from] = pair;
    left[into]?.push(...(left[from] ?? []));
    left.splice(from, 1);
  }
}

/** A colour that is there: in drawings one shade is most of a group, and its soft edges should not tint it. */
function representative(group: readonly Swatch[]): Rgb {
  const whole = weightOf(group);
  const heaviest = group.reduce((best, swatch) => (swatch.weight > best.weight ? swatch : best));
  return heaviest.weight * 2 >= whole ? heaviest.rgb : meanRgb(group);
}

function hexOf(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
