import { findBrowser } from './browser.ts';
import { runCommand } from './run-command.ts';
import type { Found, Step } from './step.ts';
import { missingTools } from './tools.ts';
import { runVitest } from './vitest.ts';

const checked = (project: string) => ['tsc', '--noEmit', '-p', project];

/** The dashboard sees the Worker as declarations and JSON Schemas, which are emitted first. */
const TYPES = [
  checked('tsconfig.json'),
  checked('worker/engine/tsconfig.json'),
  ['node', 'scripts/build-types.ts'],
  ['node', 'scripts/build-template-names.ts'],
  ['node', 'scripts/build-schemas.ts'],
  checked('dashboard/tsconfig.json'),
  checked('scripts/tsconfig.json'),
  checked('e2e/judges/tsconfig.json'),
  checked('e2e/form-parts/page/tsconfig.json'),
  checked('examples/verify/vitest/tsconfig.json'),
];

const LINT: Step = {
  name: 'lint',
  title: 'format, lint, import table',
  run: () => oneByOne([['biome', 'ci', '--error-on-warnings', '.']]),
};

const TYPE_CHECK: Step = { name: 'types', title: 'types', run: () => oneByOne(TYPES) };

const UNIT: Step = {
  name: 'unit',
  title: 'unit and integration tests in workerd',
  run: () => runVitest(['worker', 'dashboard', 'tools']),
};

const SIZE: Step = {
  name: 'size',
  title: 'build and size',
  run: () =>
    oneByOne([
      ['node', 'scripts/build.ts'],
      ['node', 'scripts/bundle-size.ts'],
      ['node', 'scripts/dashboard-size.ts'],
    ]),
};

const SCREENS: Step = {
  name: 'screens',
  title: 'the dashboard in a browser',
  run: () => inBrowser(['screens']),
};

const E2E: Step = {
  name: 'e2e',
  title: 'real clients, and the documents',
  run: () => inBrowser(['e2e']),
};

const PARTS: Step = {
  name: 'parts',
  title: 'public suites, and parts of the dashboard by themselves',
  run: () => inBrowser(['judges', 'parts']),
};

/** The lanes of a stage run side by side. All that follows the first stage serves or reads what that has built. */
export const STAGES: Step[][][] = [[[SIZE]], [[LINT, TYPE_CHECK, UNIT, PARTS], [E2E], [SCREENS]]];

export const STEPS = STAGES.flat(2);

async function inBrowser(projects: string[]): Promise<Found> {
  const browser = await findBrowser();
  const missing = [...(browser ? [] : ['Chromium']), ...(await missingTools())];
  return runVitest(projects, { env: browser ? { CHROME_PATH: browser } : {}, missing });
}

async function oneByOne(commands: string[][]) {
  const found = { passed: 0, failed: 0, notRun: [] };
  for (const [program = '', ...args] of commands) {
    const code = await runCommand(program, args);
    if (code === 0) found.passed++;
    else found.failed++;
  }
  return found;
}
