import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../failure.ts';
import { withGeneratedParts } from '../generated-parts.ts';
import { inProject } from '../project.ts';
import { readLedger } from './ledger.ts';
import { loadSchemes, schemesTable } from './schemes-table.ts';

export const WEBHOOKS_PAGE = inProject('docs/webhooks.md');

/** The page with its table of schemes and its ledger made anew. */
export async function withWebhooksParts(page: string): Promise<string> {
  return withGeneratedParts(
    page,
    new Map([
      ['webhooks:schemes', schemesTable(await loadSchemes())],
      ['webhooks:ledger', await readLedger()],
    ]),
  );
}

async function writePage(): Promise<void> {
  await writeFile(WEBHOOKS_PAGE, await withWebhooksParts(await readFile(WEBHOOKS_PAGE, 'utf8')));
}

if (import.meta.main) await runCommand(writePage);
