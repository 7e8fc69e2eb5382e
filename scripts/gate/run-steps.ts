import type { Step } from './step.ts';

/** Runs every step to its end, so that one run tells all; answers the exit code. */
export async function runSteps(steps: Step[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  const notRun: string[] = [];
  for (const step of steps) {
    const begun = performance.now();
    console.log(`\n— ${step.title}`);
    const found = await step.run();
    passed += found.passed;
    failed += found.failed;
    notRun.push(...found.notRun);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(`  ${step.name}: ${found.passed} passed, ${found.failed} failed in ${seconds} s`);
  }
  for (const what of notRun) console.log(`not run: ${what}`);
  if (process.env.CI === 'true') failed += notRun.length;
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
