import { median } from '../report/statistics.ts';
import { columns, megabytes } from '../report/table.ts';
import type { Crowd, ImageRound } from './image-racer.ts';

export type ImageMeasured = {
  name: string;
  rounds: readonly ImageRound[];
  bytesBefore: number | undefined;
  small: Crowd;
  large: Crowd;
};

const NONE = '–';
const HEAD = [
  'server',
  'uploads/s',
  'min',
  'max',
  'of sharp',
  'CPU ms/upload',
  'MB before',
  'many small',
  'many large',
  's for these',
  'of sharp',
];

function rateOf({ uploads, seconds }: ImageRound): number {
  return uploads / seconds;
}

function cpuOf(rounds: readonly ImageRound[]): string {
  const uploads = rounds.reduce((sum, round) => sum + round.uploads, 0);
  const known = rounds.flatMap(({ cpuMicroseconds }) => cpuMicroseconds ?? []);
  if (known.length < rounds.length) return NONE;
  return (known.reduce((sum, cpu) => sum + cpu, 0) / uploads / 1000).toFixed(1);
}

/** Of the rates of the same round, for a slow moment of the machine hits both. */
function ratioOf(rounds: readonly ImageRound[], base: readonly ImageRound[] | undefined): string {
  const ratios = rounds.flatMap((round, index) => {
    const other = base?.[index];
    return other ? [rateOf(round) / rateOf(other)] : [];
  });
  return ratios.length === 0 ? NONE : median(ratios).toFixed(3);
}

function printed(bytes: number | undefined): string {
  return bytes === undefined ? NONE : megabytes(bytes);
}

/** A line for each server; `sharp` is what the others are set against. */
export function imagesTable(servers: readonly ImageMeasured[]): string {
  const base = servers.find(({ name }) => name === 'sharp');
  const rows = servers.map(({ name, rounds, bytesBefore, small, large }) => {
    const rates = rounds.map(rateOf);
    return [
      name,
      median(rates).toFixed(1),
      Math.min(...rates).toFixed(1),
      Math.max(...rates).toFixed(1),
      ratioOf(rounds, base?.rounds),
      cpuOf(rounds),
      printed(bytesBefore),
      printed(small.bytes),
      printed(large.bytes),
      large.seconds.toFixed(1),
      base ? (base.large.seconds / large.seconds).toFixed(3) : NONE,
    ];
  });
  return columns([HEAD, ...rows]);
}
