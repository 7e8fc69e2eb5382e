import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { endAllServers } from '../processes/server.ts';
import { megabytes } from '../report/table.ts';
import { type LiveOptions, type LiveResult, runLive } from './live-run.ts';
import { percentile } from './receipts.ts';

const LONGEST_MS = 500;

function readOptions(): LiveOptions {
  const number = (value: string) => ({ type: 'string' as const, default: value });
  const { values } = parseArgs({
    options: {
      subscribers: number('1000'),
      rate: number('1000'),
      seconds: number('10'),
      processes: number('2'),
      varied: { type: 'boolean', default: false },
    },
  });
  const { subscribers, rate, seconds, processes, varied } = values;
  return {
    subscribers: Number(subscribers),
    rate: Number(rate),
    seconds: Number(seconds),
    processes: Number(processes),
    varied,
  };
}

/** Answers whether everybody got everything in time. */
function report({ subscribers }: LiveOptions, result: LiveResult): boolean {
  const { sent, seconds, deliveries, cores, residentBytes } = result;
  const sum = (pick: (delivery: LiveResult['deliveries'][number]) => number) =>
    deliveries.reduce((all, one) => all + pick(one), 0);
  const latencies = new Map<number, number>();
  for (const [ms, count] of deliveries.flatMap((one) => [...one.latencies])) {
    latencies.set(ms, (latencies.get(ms) ?? 0) + count);
  }
  const p99 = percentile(latencies, 0.99);
  const incomplete = sum((one) => one.incomplete);
  const isWhole = incomplete === 0 && deliveries.every((one) => one.exchanges === sent);
  const [frames, bytes] = [sum((one) => one.frames), sum((one) => one.frameBytes)];
  const [server = Number.NaN, ...clients] = cores;
  console.log(`${sent} exchanges in ${seconds.toFixed(1)} s to ${subscribers} subscribers`);
  console.log(`delivered   ${isWhole ? 'all, each once' : `NOT ALL: ${incomplete} subscribers lack some`}`);
  console.log(
    `latency     p50 ${percentile(latencies, 0.5)} ms, p99 ${p99} ms, longest ${percentile(latencies, 1)} ms`,
  );
  console.log(
    `frames      ${(frames / subscribers / seconds).toFixed(1)} a second, ${Math.round(bytes / frames)} bytes, ${(bytes / subscribers / sent).toFixed(1)} bytes a row`,
  );
  console.log(
    `cores       server ${server.toFixed(2)}, subscribers ${clients.map((one) => one.toFixed(2)).join(', ')}`,
  );
  console.log(`memory      server ${megabytes(residentBytes[0] ?? Number.NaN)} MB`);
  const isQuick = p99 <= LONGEST_MS;
  console.log(
    `goal        all delivered, p99 at most ${LONGEST_MS} ms: ${isWhole && isQuick ? 'ok' : 'MISSED'}`,
  );
  return isWhole;
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-live-'));
try {
  const options = readOptions();
  process.exitCode = report(options, await runLive(options, folder)) ? 0 : 1;
} finally {
  await endAllServers();
  rmSync(folder, { recursive: true, force: true });
}
