import { readFile, writeFile } from 'node:fs/promises';
import { runCommand } from '../failure.ts';
import { withGeneratedParts } from '../generated-parts.ts';
import { inProject } from '../project.ts';
import { loadEngine } from './bundled-engine.ts';
import { helperTables } from './helper-tables.ts';

export const TEMPLATES_PAGE = inProject('docs/templates.md');

/** The page with its tables made anew: each stands between `<!-- helpers:name -->` and `<!-- /helpers:name -->`. */
export async function withHelperTables(page: string): Promise<string> {
  const tables = [...(await helperTables(await loadEngine()))];
  return withGeneratedParts(page, new Map(tables.map(([name, table]) => [`helpers:${name}`, table])));
}

async function writePage(): Promise<void> {
  await writeFile(TEMPLATES_PAGE, await withHelperTables(await readFile(TEMPLATES_PAGE, 'utf8')));
}

if (import.meta.main) await runCommand(writePage);
