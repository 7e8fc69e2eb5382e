import { execFile } from 'node:child_process';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../scripts/project.ts';
import { readDocument } from './markdown.ts';
import { AWS_CLIS, hasAwsCli, hasBoto3, PYTHONS } from './s3/installed.ts';
import { atServedProduct } from './served-addresses.ts';
import { hasRclone, hasS3cmd } from './tools.ts';

const run = promisify(execFile);
const page = await readDocument('examples/s3/README.md');

/** Runs a block as its reader would, against the served product instead of one on the usual ports. */
async function type(block: string): Promise<string> {
  const script = atServedProduct(block)
    .replaceAll('python3', PYTHONS[0].program)
    .replaceAll(/^aws/gm, AWS_CLIS[0].program);
  const { HOME = '', PATH = '' } = process.env;
  const env = {
    HOME,
    PATH: `${dirname(process.execPath)}:${PATH}`,
    PYTHONDONTWRITEBYTECODE: '1',
    S3_ENDPOINT: atServedProduct('http://localhost:9000'),
  };
  const { stdout } = await run('bash', ['-e', '-O', 'expand_aliases', '-c', script], { cwd: ROOT, env });
  return stdout;
}

const WANTS: [mark: string, isThere: boolean, says: string | RegExp][] = [
  ['photos.js', true, printed()],
  ['photos.py', hasBoto3, printed()],
  ['aws ', hasAwsCli, /examples\/photos\.py\n(.*\n)*remove_bucket: from-cli\n$/],
  ['s3cmd ', hasS3cmd, /s3:\/\/from-s3cmd\/README\.md\n(.*\n)*Bucket 's3:\/\/from-s3cmd\/' removed\n$/],
  ['rclone ', hasRclone, / examples\/photos\.js\n/],
];

describe('what examples/s3/README.md tells to type works as printed', () => {
  for (const { language, text } of page.blocks) {
    if (language !== 'sh') continue;
    const [, isThere, says] = WANTS.find(([mark]) => text.includes(mark)) ?? [text, true, /^$/];
    test.runIf(isThere)(text.split('\n').at(-2) ?? text, async () => {
      expect(await type(text)).toEqual(expect.stringMatching(says));
    });
  }
});

function printed(): string {
  return page.blocks.find(({ language }) => language === 'console')?.text ?? '';
}
