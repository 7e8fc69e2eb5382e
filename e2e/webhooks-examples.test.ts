import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, test } from 'vitest';
import { ROOT } from '../scripts/project.ts';
import { readDocument } from './markdown.ts';
import { hasPython } from './tools.ts';

const run = promisify(execFile);
const { blocks } = await readDocument('examples/webhooks/README.md');

/** Runs a block as its reader would, against the served product instead of one on the usual port. */
async function type(block: string): Promise<string> {
  const { HOME = '', PATH = '' } = process.env;
  const env = {
    HOME,
    PATH: `${dirname(process.execPath)}:${PATH}`,
    PYTHONDONTWRITEBYTECODE: '1',
    UNDERSTUDY_URL: inject('url'),
    UNDERSTUDY_TOKEN: inject('token'),
  };
  return (await run('bash', ['-e', '-c', block], { cwd: ROOT, env })).stdout;
}

describe('what examples/webhooks/README.md tells to type prints what stands behind it', () => {
  for (const [index, { language, text }] of blocks.entries()) {
    if (language !== 'sh') continue;
    const printed = blocks.slice(index).find((block) => block.language === 'console')?.text;
    test.runIf(hasPython || !text.includes('python3'))(text.trim(), async () => {
      expect(await type(text)).toBe(printed);
    });
  }
});
