import { execFile, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { ROOT } from '../scripts/project.ts';
import { type Answered, openMeddler } from './images/meddler.ts';
import { readDocument } from './markdown.ts';

const run = promisify(execFile);
const { blocks } = await readDocument('examples/images/README.md');

/** Debian's own, which has Debian's packages. */
const PYTHON = '/usr/bin/python3';
const hasPillow = spawnSync(PYTHON, ['-c', 'import PIL, requests']).status === 0;

const SCRIPTS: [name: string, command: string, isThere: boolean][] = [
  ['upload-workflow.mjs', 'node examples/upload-workflow.mjs', true],
  ['upload-workflow.py', 'python3 examples/upload-workflow.py', hasPillow],
];

type Said = { code: number; stdout: string; stderr: string };

/** Types a command as its reader would, in an environment of nothing else. */
async function type(command: string, env: Record<string, string> = {}): Promise<Said> {
  const { HOME = '', PATH = '' } = process.env;
  const clean = { HOME, PATH: `${dirname(process.execPath)}:${PATH}`, PYTHONDONTWRITEBYTECODE: '1' };
  const script = command
    .replaceAll('python3', PYTHON)
    .replaceAll('http://localhost:8787', env.UNDERSTUDY_URL ?? inject('url'));
  const asked = { cwd: ROOT, env: { ...clean, UNDERSTUDY_URL: inject('url'), ...env } };
  return run('bash', ['-e', '-c', script], asked).then(
    (said) => ({ code: 0, ...said }),
    (failed: Said) => failed,
  );
}

/** Without what is otherwise each time, or by the encoder. */
function lasting(text: string): string {
  return text
    .replaceAll(/^(limit|status|seen|colours) .*$/gm, '$1')
    .replaceAll(/job_[0-9a-f-]{36}/g, 'job')
    .replaceAll(/\d+ bytes/g, 'bytes');
}

const printed = blocks.find(({ language }) => language === 'console')?.text ?? '';

const LIES = { width: 601, height: 1, format: 'png', size: 17, content_type: 'image/gif' };

/** The result, with an image of which nothing is so. */
function lying(path: string, answered: Answered): Answered {
  if (!path.includes('/api/result/')) return answered;
  const result = JSON.parse(answered.body.toString());
  Object.assign(result.variants[1], LIES);
  return { ...answered, body: Buffer.from(JSON.stringify(result)) };
}

// All at once, for programs mostly wait: each for a job of its own, by a meddler of its own.
describe.concurrent('what examples/images/README.md tells to type works as printed', () => {
  for (const { language, text } of blocks) {
    if (language !== 'sh') continue;
    test.runIf(hasPillow || !text.includes('python3'))(text.trim(), async () => {
      const said = await type(text);
      expect(said).toMatchObject({ code: 0, stderr: '' });
      const [first = ''] = said.stdout.split('verified');
      if (!text.includes('--generate-token')) expect(lasting(said.stdout)).toBe(lasting(printed));
      else expect(first).toContain('original   png 1920 × 1200');
    });
  }
});

describe.concurrent.each(SCRIPTS)('%s', (_name, command, isThere) => {
  test.runIf(isThere)('ends with 1 when an image is not what the result says, and says in what', async () => {
    const meddler = await openMeddler({ change: lying });
    const { code, stderr } = await type(command, { UNDERSTUDY_URL: meddler.url });
    meddler.close();
    expect(code).toBe(1);
    for (const [member, value] of Object.entries(LIES))
      expect(stderr).toMatch(new RegExp(`^MISMATCH   medium: ${member} is .*, not ${value}$`, 'm'));
    expect(stderr.match(/MISMATCH/g)).toHaveLength(Object.keys(LIES).length);
  });

  test.runIf(isThere)('ends with 1 when an image cannot be decoded to its end', async () => {
    const meddler = await openMeddler({
      change: (path, answered) =>
        path.includes('/medium.') ? { ...answered, body: answered.body.subarray(0, 2_000) } : answered,
    });
    const { code, stdout } = await type(command, { UNDERSTUDY_URL: meddler.url });
    meddler.close();
    expect(code).toBe(1);
    expect(stdout).not.toContain('verified');
  });

  test.runIf(isThere)('never asks sooner than Retry-After says, and ever more seldom', async () => {
    const polls = { seen: 0 };
    const meddler = await openMeddler({
      change(path, answered) {
        if (!path.includes('/api/status/')) return answered;
        polls.seen += 1;
        if (polls.seen > 5) return answered;
        const document = { ...JSON.parse(answered.body.toString()), status: 'processing', progress: 50 };
        const headers = { ...answered.headers, 'retry-after': polls.seen === 1 ? '2' : '0' };
        return { ...answered, headers, body: Buffer.from(JSON.stringify(document)) };
      },
    });
    const { code } = await type(command, { UNDERSTUDY_URL: meddler.url });
    meddler.close();
    expect(code).toBe(0);
    const times = meddler.passed.flatMap(({ path, at }) => (path.includes('/api/status/') ? [at] : []));
    const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    const [told = 0, ...own] = pauses;
    expect(told).toBeGreaterThanOrEqual(1_990);
    // 0.4, 0.64, 1.02, 1.64 s.
    expect(own.every((pause, index) => pause > 390 * 1.6 ** index)).toBe(true);
  });

  test.runIf(isThere)('waits when there were too many uploads, and sends the same one again', async () => {
    const uploads = { seen: 0 };
    const meddler = await openMeddler({
      change(path, answered) {
        if (!path.endsWith('/api/upload') || uploads.seen++ > 0) return answered;
        return { ...answered, status: 429, headers: { ...answered.headers, 'retry-after': '1' } };
      },
    });
    const { code, stdout } = await type(command, { UNDERSTUDY_URL: meddler.url });
    meddler.close();
    expect(code).toBe(0);
    expect(stdout).toContain('reached; again in 1 s');
    const [first, second] = meddler.passed.filter(({ path }) => path.endsWith('/api/upload'));
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    // The first had gone through all the same: by its key it was one upload.
    expect(stdout).toContain('limit      none');
  });

  test.runIf(isThere)('says what the API has against a file, and ends with 1', async () => {
    const { code, stderr } = await type(`${command} README.md`);
    expect(code).toBe(1);
    expect(stderr).toContain('images.unsupported_format');
  });

  test.runIf(isThere)('says why a job has failed, and ends with 1', async () => {
    const { code, stderr } = await type(
      `cp docs/pictures/home.png "$TMP/fail.png"; ${command} "$TMP/fail.png"`,
      {
        TMP: inject('data'),
      },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('processing_failed');
  });
});
