import { buildWorker } from '../../scripts/build-worker.ts';
import type { Options } from '../arguments.ts';
import type { Round } from '../measured.ts';
import { readUsage } from '../processes/usage.ts';
import { saveResults } from '../report/save.ts';
import { LAYOUTS, type Layout } from './layouts.ts';
import { type LogMachine, type LogObjects, startLogMachine } from './log-machine.ts';
import { type ShardRow, shardTable } from './shard-table.ts';

/** The machines write side by side; each layout has objects of its own. */
class Contender implements ShardRow {
  readonly name: string;
  readonly rounds: Round[] = [];
  private readonly machines: readonly LogMachine[];
  private readonly log: LogObjects;
  private written = 0;

  constructor({ name, objects, machines }: Layout, all: readonly LogMachine[]) {
    this.name = name;
    this.machines = all.slice(0, machines);
    this.log = { project: `of-${machines}-${objects}`, objects };
  }

  async run({ writers, batch }: Options, seconds: number): Promise<Round> {
    const writing = { writers, batch, milliseconds: seconds * 1000 };
    const before = this.cpu();
    const began = performance.now();
    const kept = await Promise.all(this.machines.map((machine) => machine.write(this.log, writing)));
    const took = (performance.now() - began) / 1000;
    const requests = kept.reduce((sum, one) => sum + one, 0);
    this.written += requests;
    return { requests, seconds: took, errors: 0, cpuMicroseconds: this.cpu() - before };
  }

  /** An object that kept less than it said would look fast. */
  async check(): Promise<void> {
    const counts = await Promise.all(this.machines.map((machine) => machine.counted(this.log)));
    const counted = counts.reduce((sum, one) => sum + one, 0);
    if (counted === this.written) return;
    throw new Error(`${this.name}: ${this.written} exchanges were written and ${counted} counted`);
  }

  private cpu(): number {
    const usages = this.machines.map(({ pid }) => readUsage(pid)?.cpuMicroseconds ?? Number.NaN);
    return usages.reduce((sum, one) => sum + one, 0);
  }
}

/** How many exchanges a second a log takes, by the number of its objects. */
export async function compareShards(options: Options, folder: string): Promise<boolean> {
  const { rounds, seconds, warmSeconds, writers, batch } = options;
  await buildWorker();
  const most = Math.max(...LAYOUTS.map(({ machines }) => machines));
  const machines = await Promise.all(
    Array.from({ length: most }, (_, index) => startLogMachine(`${folder}/machine-${index}`)),
  );
  console.log(
    `${writers} writers in each process, batches of ${batch}, ${rounds} rounds of ${seconds} s, ${warmSeconds} s to warm, data in ${folder}`,
  );
  const contenders = LAYOUTS.map((layout) => new Contender(layout, machines));
  if (warmSeconds > 0) for (const one of contenders) await one.run(options, warmSeconds);
  for (let round = 1; round <= rounds; round++) {
    console.log(`  round ${round} of ${rounds}`);
    for (const one of contenders) one.rounds.push(await one.run(options, seconds));
  }
  for (const one of contenders) await one.check();
  await Promise.all(machines.map((machine) => machine.end()));
  console.log(`\n${shardTable(contenders)}`);
  const layouts = contenders.map(({ name, rounds: measured }) => ({ name, rounds: measured }));
  console.log(`\n${saveResults('shards', { options, layouts })}`);
  return true;
}
