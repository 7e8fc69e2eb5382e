import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { inProject } from '../project.ts';

const HEAD = /\/\*\*\n \* Amazon's S3\. What is not as there:\n([\s\S]*?) \*\/\nexport const s3 = /;

/** What the head of the service says it does otherwise than Amazon, as a list in Markdown. */
export async function readLedger(): Promise<string> {
  return ledgerIn(await readFile(inProject('worker/services/s3/index.ts'), 'utf8'));
}

export function ledgerIn(source: string): string {
  const [, comment] = HEAD.exec(source) ?? [];
  if (comment === undefined) throw new Failure('worker/services/s3/index.ts has no ledger of deviations.');
  return comment
    .replaceAll(/^ \* /gm, '')
    .trimEnd()
    .replaceAll(/\n {2}/g, ' ');
}
