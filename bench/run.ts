import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { ArgumentError, type Mode, type Options, readOptions, USAGE } from './arguments.ts';
import { type BenchCase, type Trade, tradeOf } from './cases/case.ts';
import { allCases } from './cases/registry.ts';
import { compareFamily, reasonOf } from './compare.ts';
import { compareImages } from './images/images.ts';
import { installPeers } from './install.ts';
import { followLive } from './live/live.ts';
import { chooseLoadGenerator } from './load/load.ts';
import { wrk } from './load/wrk.ts';
import { compareLog } from './log/log.ts';
import type { Outcome } from './measured.ts';
import { watchMemory } from './memory.ts';
import { endAllServers, killAllServers } from './processes/server.ts';
import { saveResults } from './report/save.ts';
import { table } from './report/table.ts';
import { verdict } from './report/verdict.ts';
import { compareShards } from './shards/shards.ts';
import { TARGETS } from './targets/registry.ts';
import { understudy } from './targets/understudy.ts';

const NAMES = allCases().map(({ name }) => name);
/** What the other servers are set against. */
const MEASURES: Record<Trade, string> = { mock: 'raw', s3: 's3rver' };
const QUICK_MOST = 200;
const IN_MEMORY = '/dev/shm';

function casesFor({ isQuick }: Options): readonly BenchCase[] {
  return allCases(isQuick ? QUICK_MOST : undefined);
}

async function compare(options: Options, folder: string): Promise<boolean> {
  const generator = chooseLoadGenerator();
  const targets = TARGETS.filter(({ name }) => options.only?.includes(name) ?? true);
  const cases = casesFor(options).filter(({ name }) => options.cases.includes(name));
  const { rounds, seconds, warmSeconds, connections } = options;
  console.log(
    `${generator.name}, ${connections} connections, ${rounds} rounds of ${seconds} s, ${warmSeconds} s to warm`,
  );

  const total: Outcome = { measured: [], failures: [], skipped: [] };
  for (const [family, members] of Map.groupBy(cases, (one) => one.family)) {
    console.log(`\n${family}`);
    const outcome = await compareFamily({ options, generator, folder, say: console.log }, members, targets);
    for (const member of members) {
      const { name, title } = member;
      console.log(`\n${name}: ${title}`);
      const base = MEASURES[tradeOf(member)];
      console.log(
        table(
          outcome.measured.filter(({ caseName }) => caseName === name),
          base,
        ),
      );
    }
    total.measured.push(...outcome.measured);
    total.failures.push(...outcome.failures);
    total.skipped.push(...outcome.skipped);
  }

  const lines = options.isQuick ? [] : verdict(total.measured);
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  for (const { caseName, target, reason } of total.skipped)
    console.log(`skipped: ${caseName} ${target}, ${reason}`);
  for (const { caseName, target, reason } of total.failures)
    console.error(`FAILED: ${caseName} ${target}: ${reason}`);
  const name = options.cases.length === NAMES.length ? 'all' : options.cases.join('-');
  console.log(`\n${saveResults(name, { generator: generator.name, options, ...total, verdict: lines })}`);
  return total.failures.length === 0;
}

async function memory(options: Options, folder: string): Promise<boolean> {
  const work = casesFor(options).find(({ name }) => name === options.cases[0]);
  const target = TARGETS.find(({ name }) => name === options.only?.[0]) ?? understudy;
  if (work === undefined) throw new ArgumentError('memory needs a case');
  console.log(
    `${target.name}, ${work.name}, ${options.requestsPerSecond} requests a second, ${options.minutes} minutes`,
  );
  const run = await watchMemory(options, work, target, folder);
  console.log(`\n${run.requests} requests, ${run.errors} errors\n${run.verdict}`);
  console.log(`\n${saveResults(`memory-${target.name}`, { options, target: target.name, ...run })}`);
  return run.errors === 0;
}

const RUNS: Record<Mode, (options: Options, folder: string) => Promise<boolean>> = {
  compare,
  memory,
  log: compareLog,
  live: followLive,
  shards: compareShards,
  images: compareImages,
};

/** What they need is among the product's own packages; the others load it with wrk, or with a generator that comes with the peers. */
const WITHOUT_LOAD_GENERATOR: readonly Mode[] = ['live', 'shards', 'images'];

function needsPeers({ mode, only }: Options): boolean {
  if (WITHOUT_LOAD_GENERATOR.includes(mode)) return false;
  // A steady load is autocannon's alone.
  if (mode === 'memory' || chooseLoadGenerator() !== wrk) return true;
  return mode === 'compare' && TARGETS.some(({ name, isPeer }) => isPeer && (only?.includes(name) ?? true));
}

let isInterrupted = false;

function leaveCleanly(folder: string): void {
  process.once('exit', () => {
    killAllServers();
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      isInterrupted = true;
      console.error('\nInterrupted; ending the servers.');
      endAllServers().finally(() => process.exit(128 + constants.signals[signal]));
    });
  }
}

/** Machines that one machine stands in for would not share its disk. */
function placeOf({ mode, isOnDisk }: Options): string {
  return mode === 'shards' && !isOnDisk && existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir();
}

async function main(): Promise<number> {
  const options = readOptions(
    process.argv.slice(2),
    NAMES,
    TARGETS.map(({ name }) => name),
  );
  const folder = mkdtempSync(`${placeOf(options)}/understudy-bench-`);
  leaveCleanly(folder);
  if (needsPeers(options)) installPeers();
  return (await RUNS[options.mode](options, folder)) ? 0 : 1;
}

/** Does not return after an interrupt: the servers are ended then, what fails for it is no news, and its exit code counts. */
async function finish(code: number): Promise<void> {
  if (isInterrupted) await new Promise(() => {});
  process.exit(code);
}

try {
  await finish(await main());
} catch (error) {
  if (!isInterrupted) {
    console.error(error instanceof ArgumentError ? `${error.message}\n\n${USAGE}` : reasonOf(error));
  }
  await finish(1);
}
