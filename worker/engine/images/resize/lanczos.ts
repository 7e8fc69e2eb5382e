const LOBES = 3;

/** For each place along a side: where its taps begin in the source, and the weight of each. */
export type Taps = { starts: Int32Array; counts: Int32Array; weights: Float32Array; most: number };

/** Lanczos with three lobes, widened by the factor that the side shrinks by so that nothing is skipped. */
export function lanczosTaps(from: number, to: number): Taps {
  const factor = from / to;
  const reach = LOBES * Math.max(1, factor);
  const most = Math.ceil(reach * 2) + 1;
  const starts = new Int32Array(to);
  const counts = new Int32Array(to);
  const weights = new Float32Array(to * most);
  for (let place = 0; place < to; place++) {
    const centre = (place + 0.5) * factor;
    const start = Math.max(0, Math.floor(centre - reach + 0.5));
    const end = Math.min(from, Math.floor(centre + reach + 0.5));
    let sum = 0;
    for (let at = start; at < end; at++) sum += lanczos(((at + 0.5 - centre) * LOBES) / reach);
    for (let at = start; at < end; at++) {
      weights[place * most + at - start] = lanczos(((at + 0.5 - centre) * LOBES) / reach) / sum;
    }
    starts[place] = start;
    counts[place] = end - start;
  }
  return { starts, counts, weights, most };
}

function lanczos(x: number): number {
  if (x === 0) return 1;
  if (Math.abs(x) >= LOBES) return 0;
  const angle = Math.PI * x;
  return (LOBES * Math.sin(angle) * Math.sin(angle / LOBES)) / (angle * angle);
}
