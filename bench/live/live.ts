import { ArgumentError, type Options } from '../arguments.ts';
import { saveResults } from '../report/save.ts';
import { megabytes } from '../report/table.ts';
import { MOST_KEPT } from '../targets/understudy-log.ts';
import { type LiveRun, runLive } from './live-run.ts';
import { deliveryFault, LONGEST_MS, mergedLatencies, percentile } from './live-verdict.ts';

/** Whether every subscriber is told every exchange, and how soon. */
export async function followLive(options: Options, folder: string): Promise<boolean> {
  const { subscribers, requestsPerSecond: rate, seconds, isVaried } = options;
  if (rate * seconds > MOST_KEPT)
    throw new ArgumentError(`--rate times --seconds may be ${MOST_KEPT}, which is what a log can keep`);
  console.log(
    `${subscribers} subscribers, ${rate} requests a second for ${seconds} s${isVaried ? ', each of its own' : ''}`,
  );
  const { deliveries, listed, ...run } = await runLive(options, folder);
  const fault = deliveryFault({ ...run, listed, deliveries });
  const latencies = mergedLatencies(deliveries);
  const [p50, p99, longest] = [0.5, 0.99, 1].map((part) => percentile(latencies, part));
  const frames = deliveries.reduce((sum, one) => sum + one.frames, 0);
  const bytes = deliveries.reduce((sum, one) => sum + one.frameBytes, 0);
  const isInTime = p99 !== undefined && p99 <= LONGEST_MS;
  const verdict = `all delivered once, p99 ≤ ${LONGEST_MS} ms: ${fault === undefined && isInTime ? 'ok' : 'MISSED'}`;
  const perSubscriber = { frames: frames / subscribers, bytes: bytes / subscribers };
  console.log(`delivered   ${fault ?? `all ${listed.length} exchanges to each, once`}`);
  console.log(`latency     p50 ${p50} ms, p99 ${p99} ms, longest ${longest} ms`);
  console.log(
    `frames      ${(perSubscriber.frames / run.seconds).toFixed(1)} a second, ${(perSubscriber.bytes / run.answered).toFixed(1)} bytes a row`,
  );
  console.log(coresLine(run));
  console.log(`memory      server ${megabytes(run.serverBytes)} MB`);
  if (!options.isQuick) console.log(`\n${verdict}`);
  const found = { fault: fault ?? null, p50, p99, longest, perSubscriber, verdict };
  console.log(`\n${saveResults('live', { options, ...run, listed: listed.length, ...found })}`);
  return fault === undefined;
}

function coresLine({ cores: [server = Number.NaN, ...clients] }: Pick<LiveRun, 'cores'>): string {
  const shares = clients.map((one) => one.toFixed(2)).join(', ');
  return `cores       server ${server.toFixed(2)}, each process of subscribers ${shares}`;
}
