import type { Measured } from '../measured.ts';
import { cpuPerRequest, median, requestsPerSecond, throughputRatio } from './statistics.ts';

const NONE = '–';
const headFor = (base: string) => {
  const memory = ['MB before', 'MB after'];
  return ['server', 'req/s', 'min', 'max', `of ${base}`, 'CPU µs/req', ...memory, 'errors'];
};

export function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}

function rate(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

function whenKnown<T>(value: T | undefined, print: (value: T) => string): string {
  return value === undefined ? NONE : print(value);
}

function row(server: Measured, base: Measured | undefined): string[] {
  const rates = server.rounds.map(requestsPerSecond);
  return [
    server.target,
    rate(median(rates)),
    rate(Math.min(...rates)),
    rate(Math.max(...rates)),
    whenKnown(base, (measured) => throughputRatio(server, measured).toFixed(3)),
    whenKnown(cpuPerRequest(server), (cpu) => cpu.toFixed(cpu < 1000 ? 1 : 0)),
    whenKnown(server.residentBytesBefore, megabytes),
    whenKnown(server.residentBytesAfter, megabytes),
    String(server.rounds.reduce((sum, round) => sum + round.errors, 0)),
  ];
}

/** One case: a line per server, figures to the right; `base` is the server that the others are set against. */
export function table(servers: Measured[], base = 'raw'): string {
  const measure = servers.find(({ target }) => target === base);
  return columns([headFor(base), ...servers.map((server) => row(server, measure))]);
}

/** The first to the left, the others to the right. */
export function columns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}
