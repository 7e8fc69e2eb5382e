import { execFile } from 'node:child_process';
import { access, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { STEPS } from '../scripts/gate/steps.ts';
import { inProject, ROOT } from '../scripts/project.ts';
import { readWranglerConfig } from '../scripts/wrangler-config.ts';
import { adminClient } from './admin-client.ts';
import { commandsIn, inlineCode, linkedFiles, readDocument } from './markdown.ts';
import { hasAwsCli } from './s3/installed.ts';
import { atServedProduct } from './served-addresses.ts';
import { hasCurl, hasRclone, hasS3cmd } from './tools.ts';

const run = promisify(execFile);
const admin = adminClient(inject('url'), inject('token'));

const pages = (await readdir(inProject('docs'))).filter((name) => name.endsWith('.md'));
const documents = await Promise.all(
  ['README.md', ...pages.map((page) => `docs/${page}`), 'bench/README.md'].map(readDocument),
);
const manifest: { scripts: Record<string, string> } = JSON.parse(
  await readFile(inProject('package.json'), 'utf8'),
);

/** They run too, but for a few seconds. */
const LONG_RUNNING = /^npm run bench\b/;

/** Commands that nobody wants run here, and what runs them or stands for them. */
const RUN_ELSEWHERE: Record<string, string> = {
  'npm ci && npm start': 'npm ci by whoever runs this gate, npm start by served.ts',
  'npm ci && npm test': '.ci/run is these very words',
  'npm run deploy': 'with --dry-run in docs/deploying.md; the rest needs an account',
  'npx wrangler login': 'needs an account',
  'npx wrangler d1 create understudy': 'needs an account; its words are checked below',
  'npx wrangler r2 bucket create understudy-blobs': 'needs an account; its words are checked below',
  'npx wrangler secret put SESSION_SECRET': 'needs an account; its words are checked below',
  'npx wrangler secret put GITHUB_CLIENT_SECRET': 'needs an account; its words are checked below',
};

/** Of `sh` and `text` each line is looked at below; the others are read by people and by other tests. */
const LANGUAGES = new Set(['sh', 'text', 'json', 'yaml', 'filter', 'promql', 'ts', 'python', 'console']);

/** What each benchmark prints when it has measured. */
const MEASURED = /^(understudy +\d|memory flat: |log on +\d|delivered +all|1 process, 1 object +\d)/m;

const MADE_BY_RUNNING = ['bench/node_modules', 'bench/results/'];

/** A request that fails ends its block, unless it asks for the failure. */
const PRELUDE = `set -o pipefail
curl() { case "$*" in *simulate_error*|*--fail*) command curl "$@" ;; *) command curl --fail "$@" ;; esac; }
`;

/** Tools that not everybody has: without one of them its blocks are listed as not run. */
const TOOLS: [named: RegExp, isThere: boolean][] = [
  [/\baws --/, hasAwsCli],
  [/^s3cmd /m, hasS3cmd],
  [/^rclone /m, hasRclone],
];

function isRunnable(block: string): boolean {
  return TOOLS.every(([named, isThere]) => isThere || !named.test(block));
}

/** Runs a block as its reader would, against the served product instead of one on the usual ports. */
async function runBlock(block: string): Promise<string> {
  const script = atServedProduct(block);
  // What somebody trusts elsewhere is no part of a document, and rclone fails over it.
  const env = { ...process.env, UNDERSTUDY_TOKEN: inject('token'), AWS_CA_BUNDLE: '' };
  const { stdout } = await run('bash', ['-e', '-c', PRELUDE + script], { cwd: ROOT, env });
  return stdout;
}

/** The first line that is not only about who asks. */
function titleOf(block: string): string {
  const lines = block.split('\n');
  return lines.find((line) => !/^(export|keys=|: )/.test(line)) ?? '';
}

afterAll(async () => {
  const { projects } = await admin.get<{ projects: { id: string; slug: string }[] }>('/api/projects');
  for (const { id, slug } of projects) if (slug === 'bakery') await admin.delete(`/api/projects/${id}`);
});

describe.runIf(hasCurl)('what the documents tell to type works as printed', () => {
  for (const { name, blocks } of documents) {
    const runnable = blocks.filter(({ language, text }) => language === 'sh' && !LONG_RUNNING.test(text));
    for (const { text } of runnable) {
      test.runIf(isRunnable(text))(`${name}: ${titleOf(text)}`, async () => {
        expect(await runBlock(text)).not.toBe('');
      });
    }
  }

  test('the tour of the README ends with the loaf that it has described', async () => {
    const answer = await fetch(`${inject('url')}/m/bakery/bread/loaves/7`);
    expect([answer.status, await answer.json()]).toEqual([200, { id: 1, kind: 'rye' }]);
  });

  const measuring = documents
    .flatMap(({ blocks }) => blocks.flatMap(({ text }) => commandsIn(text)))
    .filter((command) => LONG_RUNNING.test(command));

  test.each([...new Set(measuring)])(
    '%s measures, here in short',
    async (command) => {
      // Of an option that comes twice the last one counts: the servers are those of the document, where it names some.
      const [script, written = ''] = command.split(' -- ');
      // All cases would take as long as all other tests of the documents.
      const asked = `${script} -- --quick --only understudy ${written || 'static'}`;
      const { stdout } = await run('bash', ['-c', asked], { cwd: ROOT });
      expect(stdout).toMatch(MEASURED);
    },
    300_000,
  );
});

describe('what is only shown', () => {
  test.each(documents)('$name shows no command that nothing runs', ({ blocks }) => {
    const shown = blocks
      .filter(({ language }) => language === 'text')
      .flatMap(({ text }) => commandsIn(text));
    expect(shown.filter((command) => !(command in RUN_ELSEWHERE))).toEqual([]);
  });

  test.each(documents)('$name has blocks of known languages only', ({ blocks }) => {
    const languages = new Set(blocks.map(({ language }) => language));
    expect([...languages].filter((language) => !LANGUAGES.has(language))).toEqual([]);
  });

  test('no command is excused that no document shows', () => {
    const shown = new Set(documents.flatMap(({ blocks }) => blocks.flatMap(({ text }) => commandsIn(text))));
    expect(Object.keys(RUN_ELSEWHERE).filter((command) => !shown.has(command))).toEqual([]);
  });

  test('wrangler knows the commands for an account, and wrangler.toml the names in them', async () => {
    const config = await readWranglerConfig();
    const commands = Object.keys(RUN_ELSEWHERE).filter((command) => command.startsWith('npx wrangler '));
    expect(commands).toContain(`npx wrangler d1 create ${config.d1_databases[0].database_name}`);
    expect(commands).toContain(`npx wrangler r2 bucket create ${config.r2_buckets[0]?.bucket_name}`);
    for (const command of ['login', 'd1 create', 'r2 bucket create', 'secret put']) {
      expect(commands.some((shown) => shown.startsWith(`npx wrangler ${command}`))).toBe(true);
      const { stdout } = await run('wrangler', [...command.split(' '), '--help']);
      expect(stdout).toContain(`wrangler ${command}`);
    }
  });

  test('CI runs the words of the README', async () => {
    expect(await readFile(inProject('.ci/run'), 'utf8')).toMatch(/^npm ci && npm test$/m);
  });
});

describe('what the documents mention', () => {
  test.each(documents)('$name names scripts that exist', (document) => {
    const mentioned = inlineCode(document).map((code) => code.replace(/^([A-Z_]+=\S+ )+/, ''));
    for (const code of mentioned.filter((one) => /^(npm|npx) /.test(one))) {
      const [, runs, short] = code.match(/^npm (?:run (\w+)|(\w+))/) ?? [];
      const script = runs ?? short ?? '';
      const isKnown = script in manifest.scripts || script === 'ci' || code.startsWith('npx vitest run ');
      expect(isKnown, code).toBe(true);
    }
  });

  test.each(documents)('$name links to files that are there', async (document) => {
    for (const target of linkedFiles(document)) {
      await expect(access(inProject(join(dirname(document.name), target))), target).resolves.toBeUndefined();
    }
  });

  test.each(documents)('$name names files of the project that exist', async (document) => {
    const paths = inlineCode(document).filter((code) =>
      /^(worker|dashboard|migrations|scripts|e2e|bench|docs|examples)\/[\w./-]*$/.test(code),
    );
    for (const path of paths.filter((one) => !MADE_BY_RUNNING.includes(one))) {
      await expect(access(inProject(path)), path).resolves.toBeUndefined();
    }
  });

  test('the gate has the steps that are named, in that order, and the scripts name no other', async () => {
    const steps = STEPS.map(({ name }) => name);
    const { text } = await readDocument('docs/contributing.md');
    expect(text).toContain(`the named steps: ${steps.map((name) => `\`${name}\``).join(', ')}`);
    const named = Object.values(manifest.scripts).flatMap(
      (line) => line.match(/test\.ts (.+)/)?.[1]?.split(' ') ?? [],
    );
    expect(named.filter((name) => !steps.includes(name))).toEqual([]);
  });

  test('the one test file of docs/contributing.md runs as it says', async () => {
    const document = await readDocument('docs/contributing.md');
    const command = inlineCode(document).find((code) => code.startsWith('npx vitest run '));
    const { stdout } = await run('bash', ['-c', String(command)], { cwd: ROOT });
    expect(stdout).toMatch(/Test Files\s+.*1 passed/);
  });

  test('the error of docs/admin-api.md is the one that the API answers', async () => {
    const { blocks } = await readDocument('docs/admin-api.md');
    const shown = JSON.parse(String(blocks.find(({ language }) => language === 'json')?.text));
    const answer = await fetch(`${inject('url')}/api/projects`, {
      method: 'POST',
      headers: { authorization: `Bearer ${inject('token')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'A shop', slug: 'A shop' }),
    });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toEqual({ ...shown, request_id: expect.any(String) });
  });
});
