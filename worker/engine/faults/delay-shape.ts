import type { Random } from '../random';

/** How long a delay is, in milliseconds: the shapes that WireMock and MockServer have too. */
export type DelayShape =
  | { type: 'fixed'; milliseconds: number }
  | { type: 'uniform'; lower: number; upper: number }
  | { type: 'normal'; mean: number; deviation: number; max_value?: number | undefined }
  | { type: 'lognormal'; median: number; sigma: number; max_value?: number | undefined };

/** A value that lies outside is drawn again, not clamped: clamping would heap them up at the bound. */
const MOST_DRAWS = 100;

export function drawDelay(shape: DelayShape, random: Random): number {
  switch (shape.type) {
    case 'fixed':
      return shape.milliseconds;
    case 'uniform':
      return random.integer(shape.lower, shape.upper);
    case 'normal':
      return within(shape.max_value, () => shape.mean + shape.deviation * standardNormal(random));
    case 'lognormal':
      return within(shape.max_value, () => shape.median * Math.exp(shape.sigma * standardNormal(random)));
  }
}

function within(highest: number | undefined, draw: () => number): number {
  const bound = highest ?? Number.MAX_SAFE_INTEGER;
  let drawn = draw();
  for (let draws = 1; (drawn > bound || drawn < 0) && draws < MOST_DRAWS; draws++) drawn = draw();
  return Math.round(Math.min(Math.max(drawn, 0), bound));
}

/** Box and Muller; one less the draw, for the logarithm of 0 is none. */
function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}
