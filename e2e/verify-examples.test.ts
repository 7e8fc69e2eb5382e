import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify, stripVTControlCharacters } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { inProject, ROOT } from '../scripts/project.ts';
import { hasBrowser } from './browser.ts';
import { inlineCode, readDocument } from './markdown.ts';
import { useOwnProject } from './own-project.ts';

const run = promisify(execFile);
const page = await readDocument('docs/verifying-in-tests.md');

/** One that has what the example needs: on Debian the system's own. */
const PYTHON = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import pytest, requests']).status === 0,
);

const ENVIRONMENT = {
  ...process.env,
  UNDERSTUDY_URL: inject('url'),
  UNDERSTUDY_TOKEN: inject('token'),
  PYTHONDONTWRITEBYTECODE: '1',
  PYTEST_ADDOPTS: '-p no:cacheprovider',
};

type Verdict = { ok: boolean; reason: string; diff: string | null };

type Runner = { folder: string; isThere: boolean; install?: string; command: string; says: RegExp };

const RUNNERS: Runner[] = [
  {
    folder: 'vitest',
    isThere: true,
    command: 'npx vitest run --root examples/verify/vitest',
    says: /Tests +4 passed \(4\)/,
  },
  {
    folder: 'jest',
    isThere: true,
    install: 'npm ci --prefix examples/verify/jest',
    command: 'npm test --prefix examples/verify/jest',
    says: /Tests: +4 passed, 4 total/,
  },
  {
    folder: 'playwright',
    isThere: hasBrowser,
    install: 'npm ci --prefix examples/verify/playwright',
    command: 'npm test --prefix examples/verify/playwright',
    says: /^ +4 passed/m,
  },
  {
    folder: 'pytest',
    isThere: PYTHON !== undefined,
    command: 'python3 -m pytest examples/verify/pytest',
    says: /=+ 4 passed in/,
  },
];

/** Runs a command of the page as its reader would; what it prints. */
async function type(command: string): Promise<string> {
  const [program = '', ...args] = command.split(' ');
  const named = program === 'python3' && PYTHON ? PYTHON : program;
  const { stdout, stderr } = await run(named, args, { cwd: ROOT, env: ENVIRONMENT });
  return stripVTControlCharacters(stdout + stderr);
}

/** The packages live in the example's own folder, and stay there until its lock file changes. */
async function installOnce(folder: string, command: string): Promise<void> {
  const lock = await readFile(inProject(folder, 'package-lock.json'), 'utf8');
  const mark = inProject(folder, 'node_modules/.installed-from');
  if (existsSync(mark) && (await readFile(mark, 'utf8')) === lock) return;
  await type(`${command} --ignore-scripts`);
  await writeFile(mark, lock);
}

describe('the examples of docs/verifying-in-tests.md', () => {
  for (const { folder, isThere, install, command, says } of RUNNERS) {
    test.runIf(isThere)(
      `pass with ${folder}`,
      async () => {
        if (install) await installOnce(`examples/verify/${folder}`, install);
        expect(await type(command)).toMatch(says);
      },
      120_000,
    );
  }

  test('are run here as the page tells to run them', () => {
    const told = inlineCode(page).filter((code) => code.includes('examples/verify/'));
    expect(told).toEqual(
      RUNNERS.flatMap(({ install, command }) => (install ? [install, command] : [command])),
    );
  });

  test('with Playwright are sound TypeScript', async () => {
    await installOnce('examples/verify/playwright', 'npm ci --prefix examples/verify/playwright');
    await type('npx tsc -p examples/verify/playwright');
  });

  test.each(['verify.ts', 'demo-project.ts'])('share %s, whichever runner', async (file) => {
    const [vitest, playwright] = await Promise.all([
      exampleFile('vitest', file),
      exampleFile('playwright', file),
    ]);
    expect(playwright).toBe(vitest);
  });
});

describe('what docs/verifying-in-tests.md shows', () => {
  test('stands in the examples to the letter', async () => {
    const files = [
      await exampleFile('vitest', 'verify.ts'),
      await exampleFile('vitest', 'shop.test.ts'),
      await exampleFile('pytest', 'verify.py'),
    ];
    const shown = page.blocks.filter(({ language }) => ['ts', 'python'].includes(language));
    expect(shown).toHaveLength(3);
    for (const { text } of shown) expect(files.some((file) => file.includes(text))).toBe(true);
  });

  const own = useOwnProject('Verifying');

  async function ask(question: object) {
    const { group } = await own.admin.get<{ group: { project_id: string } }>(`/api/groups/${own.group().id}`);
    return own.admin.post<Verdict>(`/api/projects/${group.project_id}/verify`, question);
  }

  test('is the diff that the tour gets', async () => {
    const headers = { 'content-type': 'application/json', 'x-understudy-world': 'verify-tour' };
    const body = JSON.stringify({ items: [{ product_id: 'p-102', quantity: 2 }] });
    await fetch(`${own.url()}/orders`, { method: 'POST', headers, body });
    const questions = [...page.text.matchAll(/--data '(\{"filter".*\})'$/gm)].map(
      ([, question = '']) => question,
    );
    const said = await Promise.all(questions.map((question) => ask(JSON.parse(question))));
    expect(said.map(({ ok }) => ok)).toEqual([true, false]);
    const shown = page.blocks.find(({ language }) => language === 'console')?.text ?? '';
    expect(withoutChance(`${said[1]?.reason}\n\n${said[1]?.diff}`)).toBe(withoutChance(shown));
  });

  const questions = inlineCode(page).filter((code) => /^\{"(filter|order)/.test(code));

  test.each(questions)('can be asked: %s', async (question) => {
    expect(await ask({ ...JSON.parse(question), timeout_ms: 0 })).toHaveProperty('ok');
  });
});

function exampleFile(runner: string, name: string): Promise<string> {
  return readFile(inProject('examples/verify', runner, name), 'utf8');
}

function withoutChance(text: string): string {
  return text.replace(/among \d+/, 'among n').replace(/\([0-9a-f-]{36}\)/, '(id)');
}
