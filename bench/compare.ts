import { type BenchCase, tradeOf } from './cases/case.ts';
import type { Outcome } from './measured.ts';
import { type Contest, crossTheLine, lineUp, type Racer, runRound } from './racer.ts';
import type { Target } from './targets/target.ts';

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs one step of one server; a failure ends that server and is noted, and the others go on. */
async function attempt(outcome: Outcome, racer: Racer, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    await racer.server.end();
    outcome.failures.push({
      caseName: racer.work.name,
      target: racer.target.name,
      reason: reasonOf(error),
    });
  }
}

async function lineUpAll(contest: Contest, cases: BenchCase[], targets: Target[], outcome: Outcome) {
  const racers: Racer[] = [];
  const warmth = contest.options.warmSeconds > 0 ? ', warm' : '';
  for (const [index, work] of cases.entries()) {
    // A target with an answer of its own does not depend on the case: one for the whole family is enough.
    const able = targets.filter(({ trades }) => trades.includes(tradeOf(work)));
    for (const target of able.filter((one) => index === 0 || one.answer === undefined)) {
      const about = { caseName: work.name, target: target.name };
      const unfit = target.missing() ?? work.skips[target.name];
      if (unfit !== undefined) {
        outcome.skipped.push({ ...about, reason: unfit });
        contest.say(`  ${work.name} ${target.name}: skipped, ${unfit}`);
        continue;
      }
      try {
        racers.push(await lineUp(contest, work, target));
        contest.say(`  ${work.name} ${target.name}: answers rightly${warmth}`);
      } catch (error) {
        outcome.failures.push({ ...about, reason: reasonOf(error) });
        contest.say(`  ${work.name} ${target.name}: FAILED, see the end`);
      }
    }
  }
  return racers;
}

async function finish(outcome: Outcome, racer: Racer, cases: BenchCase[]): Promise<void> {
  const measured = await crossTheLine(racer);
  const { work, target, rounds } = racer;
  const names = target.answer === undefined ? [work.name] : cases.map(({ name }) => name);
  outcome.measured.push(...names.map((caseName) => ({ caseName, ...measured })));
  await racer.server.end();
  const errors = rounds.reduce((sum, round) => sum + round.errors, 0);
  if (errors > 0) throw new Error(`${errors} requests were answered with an error or not at all`);
}

/** All servers of a family of cases, round after round in turn (A B C A B C …). */
export async function compareFamily(
  contest: Contest,
  cases: BenchCase[],
  targets: Target[],
): Promise<Outcome> {
  const outcome: Outcome = { measured: [], failures: [], skipped: [] };
  const racers = await lineUpAll(contest, cases, targets, outcome);
  const standing = () => racers.filter(({ server }) => !server.hasEnded());
  for (let round = 1; round <= contest.options.rounds; round++) {
    contest.say(`  round ${round} of ${contest.options.rounds}`);
    for (const racer of standing()) await attempt(outcome, racer, () => runRound(contest, racer));
  }
  for (const racer of standing()) await attempt(outcome, racer, () => finish(outcome, racer, cases));
  return outcome;
}
