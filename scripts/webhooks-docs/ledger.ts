import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { inProject } from '../project.ts';

const HEAD = /What is not as elsewhere:\n([\s\S]*?) \*\/\nexport const webhooks = /;

/** What the head of the service says it does otherwise, as a list in Markdown. */
export async function readLedger(): Promise<string> {
  const source = await readFile(inProject('worker/services/webhooks/index.ts'), 'utf8');
  const [, comment] = HEAD.exec(source) ?? [];
  if (comment === undefined)
    throw new Failure('worker/services/webhooks/index.ts has no ledger of deviations.');
  return comment
    .replaceAll(/^ \* /gm, '')
    .trimEnd()
    .replaceAll(/\n {2}/g, ' ');
}
