import { readFile } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { inProject } from '../project.ts';

const HEAD = /What is not as with a real one:\n([\s\S]*?) \*\/\nexport const images = /;

/** What the head of the service says it does otherwise, as a list in Markdown. */
export async function readLedger(): Promise<string> {
  const source = await readFile(inProject('worker/services/images/index.ts'), 'utf8');
  const [, comment] = HEAD.exec(source) ?? [];
  if (comment === undefined)
    throw new Failure('worker/services/images/index.ts has no ledger of deviations.');
  return comment
    .replaceAll(/^ \* /gm, '')
    .trimEnd()
    .replaceAll(/\n {2}/g, ' ');
}
