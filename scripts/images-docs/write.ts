import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../failure.ts';
import { withGeneratedParts } from '../generated-parts.ts';
import { inProject } from '../project.ts';
import { readLedger } from './ledger.ts';

export const IMAGES_PAGE = inProject('docs/images.md');

/** The page with its ledger made anew. */
export async function withImagesParts(page: string): Promise<string> {
  return withGeneratedParts(page, new Map([['images:ledger', await readLedger()]]));
}

async function writePage(): Promise<void> {
  await writeFile(IMAGES_PAGE, await withImagesParts(await readFile(IMAGES_PAGE, 'utf8')));
}

if (import.meta.main) await runCommand(writePage);
