import type { Round } from '../measured.ts';
import { cpuPerRequest, median, requestsPerSecond, throughputRatio } from '../report/statistics.ts';
import { columns } from '../report/table.ts';

export type ShardRow = { name: string; rounds: readonly Round[] };

const HEAD = ['objects', 'exchanges/s', 'min', 'max', 'of the first', 'cores', 'CPU µs/exchange'];

/** A line for each layout, set against the first. */
export function shardTable(layouts: readonly ShardRow[]): string {
  const [first] = layouts;
  return columns([HEAD, ...layouts.map((one) => line(one, first ?? one))]);
}

function line(layout: ShardRow, first: ShardRow): string[] {
  const { rounds } = layout;
  const rates = rounds.map(requestsPerSecond);
  const cores = rounds.map(
    ({ cpuMicroseconds = Number.NaN, seconds }) => cpuMicroseconds / 1_000_000 / seconds,
  );
  return [
    layout.name,
    ...[median(rates), Math.min(...rates), Math.max(...rates)].map((rate) => rate.toFixed(0)),
    throughputRatio(layout, first).toFixed(2),
    median(cores).toFixed(2),
    (cpuPerRequest(layout) ?? Number.NaN).toFixed(2),
  ];
}
