import { printedAtOnce } from './run-command.ts';
import type { Found, Step } from './step.ts';

/**
 * Runs every step to its end, so that one run tells all; answers the exit code. The lanes of a stage run side by side:
 * a browser that is waited for leaves most of a machine idle.
 */
export async function runSteps(stages: Step[][][]): Promise<number> {
  const found: Found[] = [];
  for (const lanes of stages) {
    const isAlone = lanes.length === 1;
    found.push(...(await Promise.all(lanes.map((lane) => runLane(lane, isAlone)))).flat());
  }
  const sum = (count: (one: Found) => number) => found.reduce((total, one) => total + count(one), 0);
  const notRun = found.flatMap((one) => one.notRun);
  for (const what of notRun) console.log(`not run: ${what}`);
  const failed = sum((one) => one.failed) + (process.env.CI === 'true' ? notRun.length : 0);
  console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function runLane(lane: Step[], isAlone: boolean): Promise<Found[]> {
  const found: Found[] = [];
  for (const step of lane) {
    const begun = performance.now();
    console.log(`\n— ${step.title}`);
    const one = isAlone ? await step.run() : await printedAtOnce(step.run);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`  ${step.name}: ${one.passed} passed, ${one.failed} failed in ${seconds} s`);
    found.push(one);
  }
  return found;
}
