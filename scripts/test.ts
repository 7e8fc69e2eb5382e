import { runSteps } from './gate/run-steps.ts';
import { STAGES, STEPS } from './gate/steps.ts';

/** `npm test` is the whole gate; `npm test -- types unit` runs the named steps only. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. The steps are: ${STEPS.map((step) => step.name).join(', ')}.`,
  );
  process.exit(1);
}
process.exitCode = await runSteps(
  wanted.length === 0 ? STAGES : [[STEPS.filter((step) => wanted.includes(step.name))]],
);
