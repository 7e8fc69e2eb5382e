import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../failure.ts';
import { withGeneratedParts } from '../generated-parts.ts';
import { inProject } from '../project.ts';
import { readLedger } from './ledger.ts';
import { loadOperations, operationsTable } from './operations-table.ts';

export const S3_PAGE = inProject('docs/s3.md');

/** The page with its table of operations and its ledger made anew. */
export async function withS3Parts(page: string): Promise<string> {
  return withGeneratedParts(
    page,
    new Map([
      ['s3:operations', operationsTable(await loadOperations())],
      ['s3:ledger', await readLedger()],
    ]),
  );
}

async function writePage(): Promise<void> {
  await writeFile(S3_PAGE, await withS3Parts(await readFile(S3_PAGE, 'utf8')));
}

if (import.meta.main) await runCommand(writePage);
