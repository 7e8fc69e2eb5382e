import type { Measured } from '../measured.ts';
import { cpuPerRequest, median, requestsPerSecond, throughputRatio } from './statistics.ts';

const NONE = '–';
const HEAD = ['server', 'req/s', 'min', 'max', 'of raw', 'CPU µs/req', 'MB before', 'MB after', 'errors'];

export function megabytes(bytes: number): string {
  return (bytes / 1024 ** 2).toFixed(1);
}

function rate(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

function whenKnown<T>(value: T | undefined, print: (value: T) => string): string {
  return value === undefined ? NONE : print(value);
}

function row(server: Measured, raw: Measured | undefined): string[] {
  const rates = server.rounds.map(requestsPerSecond);
  return [
    server.target,
    rate(median(rates)),
    rate(Math.min(...rates)),
    rate(Math.max(...rates)),
    whenKnown(raw, (measured) => throughputRatio(server, measured).toFixed(3)),
    whenKnown(cpuPerRequest(server), (cpu) => cpu.toFixed(cpu < 1000 ? 1 : 0)),
    whenKnown(server.residentBytesBefore, megabytes),
    whenKnown(server.residentBytesAfter, megabytes),
    String(server.rounds.reduce((sum, round) => sum + round.errors, 0)),
  ];
}

/** One case: a line per server, figures to the right. */
export function table(servers: Measured[]): string {
  const raw = servers.find(({ target }) => target === 'raw');
  const rows = [HEAD, ...servers.map((server) => row(server, raw))];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
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
