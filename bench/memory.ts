import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer } from './answer-check.ts';
import type { Options } from './arguments.ts';
import type { BenchCase } from './cases/case.ts';
import { startContestant } from './contestant.ts';
import { runSteadyLoad } from './load/autocannon.ts';
import { readUsage } from './processes/usage.ts';
import { slope } from './report/statistics.ts';
import { megabytes } from './report/table.ts';
import type { Target } from './targets/target.ts';

const LOOK_EVERY_S = 15;
const SHORTEST_TO_JUDGE_MINUTES = 5;
const FLAT_GROWTH = 0.05;

export type MemorySample = { seconds: number; residentBytes: number };

export type MemoryRun = { samples: MemorySample[]; requests: number; errors: number; verdict: string };

/** Judges the second half: before it, caches fill and the runtime takes the heap that it will keep. */
export function memoryVerdict(samples: MemorySample[], minutes: number): string {
  const half = samples.slice(samples.length >> 1);
  const bytesPerSecond = slope(half.map(({ seconds, residentBytes }) => ({ x: seconds, y: residentBytes })));
  const mean = half.reduce((sum, { residentBytes }) => sum + residentBytes, 0) / half.length;
  const growth = (bytesPerSecond * minutes * 30) / mean;
  const sign = bytesPerSecond < 0 ? '-' : '+';
  const found = `${sign}${megabytes(Math.abs(bytesPerSecond * 60))} MB per minute over the second half`;
  if (minutes < SHORTEST_TO_JUDGE_MINUTES) {
    return `memory flat: ${found}; too short to judge (${SHORTEST_TO_JUDGE_MINUTES} minutes or more)`;
  }
  return `memory flat: ${found}, ${(growth * 100).toFixed(1)} % ${growth <= FLAT_GROWTH ? 'ok' : 'MISSED'}`;
}

export async function watchMemory(
  options: Options,
  work: BenchCase,
  target: Target,
  folder: string,
): Promise<MemoryRun> {
  const contestant = await startContestant(work, target, folder);
  const { pid } = contestant.server;
  const samples: MemorySample[] = [];
  const begin = performance.now();
  const look = () => {
    const usage = readUsage(pid);
    if (!usage) throw new Error('this system has no /proc, which the memory is read from');
    samples.push({ seconds: (performance.now() - begin) / 1000, residentBytes: usage.residentBytes });
    console.log(
      `${String(Math.round((performance.now() - begin) / 1000)).padStart(5)} s  ${megabytes(usage.residentBytes)} MB`,
    );
  };
  try {
    look();
    const seconds = Math.ceil(options.minutes * 60);
    const { request } = work;
    const load = { urls: contestant.urls, request, seconds, connections: options.connections };
    const under = new AbortController();
    const looking = lookRegularly(look, under.signal);
    const result = await runSteadyLoad(load, options.requestsPerSecond).finally(() => under.abort());
    await looking;
    contestant.server.mustBeRunning();
    look();
    await checkAnswer(contestant);
    return { ...result, samples, verdict: memoryVerdict(samples, options.minutes) };
  } finally {
    await contestant.server.end();
  }
}

async function lookRegularly(look: () => void, signal: AbortSignal): Promise<void> {
  const pause = () => sleep(LOOK_EVERY_S * 1000, true, { signal }).catch(() => false);
  while (await pause()) look();
}
