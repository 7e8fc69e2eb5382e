import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Found } from './step.ts';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
};

type Circumstances = {
  env?: Record<string, string>;
  /** What could not be had, so that the tests which need it are skipped. Without that no test may be. */
  missing?: string[];
};

/** Runs projects of vitest.config.ts and counts what they said. */
export async function runVitest(
  projects: string[],
  { env = {}, missing = [] }: Circumstances = {},
): Promise<Found> {
  const folder = await mkdtemp(join(tmpdir(), 'understudy-gate-'));
  const file = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await runCommand('vitest', ['run', ...chosen, ...reporters], env);
    const report: Report = JSON.parse(await readFile(file, 'utf8'));
    const skipped = report.numPendingTests + report.numTodoTests;
    const isExcused = missing.length > 0;
    // A file that does not load has no failed test of its own, and yet it failed.
    const failed = report.numFailedTests + (isExcused ? 0 : skipped) || (code === 0 ? 0 : 1);
    const notRun = isExcused ? [`${skipped} tests, for want of ${missing.join(', ')}`] : [];
    return { passed: report.numPassedTests, failed, notRun };
  } finally {
    await rm(folder, { recursive: true });
  }
}
