import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer } from './answer-check.ts';
import type { Options } from './arguments.ts';
import type { BenchCase } from './cases/case.ts';
import { type Contestant, startContestant } from './contestant.ts';
import type { LoadGenerator } from './load/load.ts';
import type { Measured, Round } from './measured.ts';
import { readUsage } from './processes/usage.ts';
import type { Target } from './targets/target.ts';

// Work that a server puts off until after the answer, such as a log's flush, belongs to the round that caused it.
const SETTLE_MS = 250;

export type Contest = {
  options: Options;
  generator: LoadGenerator;
  folder: string;
  say: (text: string) => void;
};

export type Racer = Contestant & { residentBytesBefore: number | undefined; rounds: Round[] };

async function load({ options, generator }: Contest, racer: Contestant, seconds: number): Promise<Round> {
  const { connections } = options;
  const before = readUsage(racer.server.pid);
  const { urls, work } = racer;
  const result = await generator.run({ urls, request: work.request, seconds, connections });
  await sleep(SETTLE_MS);
  const after = readUsage(racer.server.pid);
  // Another server may have taken the port over: what answered then was not this one.
  racer.server.mustBeRunning();
  const cpuMicroseconds = before && after ? after.cpuMicroseconds - before.cpuMicroseconds : undefined;
  return { ...result, cpuMicroseconds };
}

/** A server that answers rightly and is warm. */
export async function lineUp(contest: Contest, work: BenchCase, target: Target): Promise<Racer> {
  const contestant = await startContestant(work, target, contest.folder);
  try {
    const residentBytesBefore = readUsage(contestant.server.pid)?.residentBytes;
    const { warmSeconds } = contest.options;
    if (warmSeconds > 0) await load(contest, contestant, warmSeconds);
    return { ...contestant, residentBytesBefore, rounds: [] };
  } catch (error) {
    await contestant.server.end();
    throw error;
  }
}

export async function runRound(contest: Contest, racer: Racer): Promise<void> {
  racer.rounds.push(await load(contest, racer, contest.options.seconds));
}

/** The last look at a server that has run all its rounds. */
export async function crossTheLine(racer: Racer): Promise<Omit<Measured, 'caseName'>> {
  await checkAnswer(racer);
  const answered = racer.rounds.reduce((sum, { requests }) => sum + requests, 0);
  await racer.target.lastLook(new URL(racer.url).origin, answered);
  return {
    target: racer.target.name,
    isTuned: racer.target.isTuned,
    startMilliseconds: racer.startMilliseconds,
    residentBytesBefore: racer.residentBytesBefore,
    residentBytesAfter: readUsage(racer.server.pid)?.residentBytes,
    rounds: racer.rounds,
  };
}
