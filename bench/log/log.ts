import type { Options } from '../arguments.ts';
import { staticCase } from '../cases/static.ts';
import { compareFamily } from '../compare.ts';
import { chooseLoadGenerator } from '../load/load.ts';
import { saveResults } from '../report/save.ts';
import { megabytes, table } from '../report/table.ts';
import { followedLog, logOff, logOn } from './log-targets.ts';
import { logVerdict } from './log-verdict.ts';

/** What the live log costs: off, on, and followed, in the same interleaved rounds. */
export async function compareLog(options: Options, folder: string): Promise<boolean> {
  const generator = chooseLoadGenerator();
  const { rounds, seconds, warmSeconds, connections, subscribers } = options;
  console.log(
    `${generator.name}, ${connections} connections, ${rounds} rounds of ${seconds} s, ${warmSeconds} s to warm, ${subscribers} subscribers`,
  );
  const { target, followed } = followedLog(subscribers);
  const contest = { options, generator, folder, say: console.log };
  const outcome = await compareFamily(contest, [staticCase], [logOff, logOn, target]);
  console.log(`\n${staticCase.name}: ${staticCase.title}`);
  console.log(table(outcome.measured, logOff.name));
  const told = await followed();
  if (told) {
    const { frames, bytes, missed } = told;
    console.log(
      `the ${subscribers} subscribers were sent ${frames} frames, ${megabytes(bytes)} MB; ${missed} exchanges did not fit`,
    );
  }
  if (!told || told.lost > 0 || told.frames === 0) {
    outcome.failures.push({
      caseName: staticCase.name,
      target: target.name,
      reason: `${told?.lost ?? 'all'} subscribers were cut off`,
    });
  }
  const lines = options.isQuick ? [] : logVerdict(outcome.measured);
  if (lines.length > 0) console.log(`\n${lines.join('\n')}`);
  for (const { target: name, reason } of outcome.failures) console.error(`FAILED: ${name}: ${reason}`);
  const saved = { generator: generator.name, options, ...outcome, followed: told ?? null, verdict: lines };
  console.log(`\n${saveResults('log', saved)}`);
  return outcome.failures.length === 0;
}
