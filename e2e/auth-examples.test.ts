import { execFile, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/project.ts';
import { readDocument } from './markdown.ts';
import { atServedProduct } from './served-addresses.ts';

const run = promisify(execFile);
const page = await readDocument('examples/auth/README.md');
const hasPython = spawnSync('python3', ['--version']).error === undefined;

/** Runs a block as its reader would, against the served product instead of one on the usual ports. */
async function type(block: string): Promise<string> {
  const { HOME = '', PATH = '' } = process.env;
  const env = {
    HOME,
    PATH: `${dirname(process.execPath)}:${PATH}`,
    PYTHONDONTWRITEBYTECODE: '1',
    AUTH_URL: atServedProduct('http://localhost:8787/m/demo/auth'),
  };
  const { stdout } = await run('bash', ['-e', '-c', atServedProduct(block)], { cwd: ROOT, env });
  return stdout;
}

const printed = page.blocks.find(({ language }) => language === 'console')?.text ?? '';

describe('what examples/auth/README.md tells to type works as printed', () => {
  for (const { language, text } of page.blocks) {
    if (language !== 'sh') continue;
    test.runIf(hasPython || !text.includes('python3'))(text.trim(), async () => {
      expect(await type(text)).toBe(printed);
    });
  }
});
