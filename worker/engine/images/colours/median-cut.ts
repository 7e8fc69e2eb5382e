import { meanLab, type Swatch, weightOf } from './swatches';

type Axis = 0 | 1 | 2;

/** Cuts the swatches into so many groups: each time the most spread one, across its widest side, in two of equal weight. */
export function medianCut(swatches: readonly Swatch[], count: number): Swatch[][] {
  const groups: Swatch[][] = swatches.length > 0 ? [[...swatches]] : [];
  while (groups.length < count) {
    const spreads = groups.map(spreadOf);
    const widest = spreads.reduce((best, { by }, index) => (by > (spreads[best]?.by ?? 0) ? index : best), 0);
    const group = groups[widest];
    const spread = spreads[widest];
    if (!group || !spread || spread.by === 0) return groups;
    groups.splice(widest, 1, ...halves(group, spread.axis));
  }
  return groups;
}

/** The variance along the axis that has most of it, times the weight. */
function spreadOf(swatches: readonly Swatch[]): { axis: Axis; by: number } {
  const centre = meanLab(swatches);
  const spreads = ([0, 1, 2] as const).map((axis) => ({
    axis,
    by: swatches.reduce((sum, { lab, weight }) => sum + weight * (lab[axis] - centre[axis]) ** 2, 0),
  }));
  const [widest] = spreads.sort((one, other) => other.by - one.by);
  return swatches.length > 1 && widest ? widest : { axis: 0, by: 0 };
}

function halves(swatches: readonly Swatch[], axis: Axis): [Swatch[], Swatch[]] {
  const sorted = [...swatches].sort((one, other) => one.lab[axis] - other.lab[axis]);
  const half = weightOf(sorted) / 2;
  let before = 0;
  let cut = 0;
  while (cut < sorted.length - 1 && before < half) before += sorted[cut++]?.weight ?? 0;
  return [sorted.slice(0, cut), sorted.slice(cut)];
}
