import type { Measured } from '../measured.ts';
import { throughputRatio } from '../report/statistics.ts';
import { logOff, logOn } from './log-targets.ts';

const LEAST = 0.85;

/** What the log costs, as ratios within the run. */
export function logVerdict(measured: readonly Measured[]): string[] {
  const off = measured.find(({ target }) => target === logOff.name);
  return measured.flatMap((one) => {
    if (!off || one === off) return [];
    const ratio = throughputRatio(one, off);
    if (one.target !== logOn.name) return [`${one.target}: ${ratio.toFixed(2)} of the log off`];
    return [`log on ≥ ${LEAST} of the log off: ${ratio.toFixed(2)} ${ratio >= LEAST ? 'ok' : 'MISSED'}`];
  });
}
