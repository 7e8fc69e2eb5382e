import type { Round } from '../measured.ts';

type Rounds = { rounds: readonly Round[] };

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function requestsPerSecond(round: Round): number {
  return round.requests / round.seconds;
}

/** The median of the ratios round by round: what slows the whole machine for a while touches both sides of each. */
export function throughputRatio(a: Rounds, b: Rounds): number {
  return median(
    a.rounds.flatMap((round, index) => {
      const other = b.rounds[index];
      return other === undefined ? [] : [requestsPerSecond(round) / requestsPerSecond(other)];
    }),
  );
}

export function cpuPerRequest({ rounds }: Rounds): number | undefined {
  let cpu = 0;
  let requests = 0;
  for (const round of rounds) {
    if (round.cpuMicroseconds === undefined) return undefined;
    cpu += round.cpuMicroseconds;
    requests += round.requests;
  }
  return requests === 0 ? undefined : cpu / requests;
}

/** How much y grows per x, by least squares. */
export function slope(points: { x: number; y: number }[]): number {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const together = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return spread === 0 ? 0 : together / spread;
}
