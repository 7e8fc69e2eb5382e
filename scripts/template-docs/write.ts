import { readFile, writeFile } from 'node:fs/promises';
import { Failure, runCommand } from '../failure.ts';
import { inProject } from '../project.ts';
import { loadEngine } from './bundled-engine.ts';
import { helperTables } from './helper-tables.ts';

export const TEMPLATES_PAGE = inProject('docs/templates.md');

/** The page with its tables made anew: each stands between `<!-- helpers:name -->` and `<!-- /helpers:name -->`. */
export async function withHelperTables(page: string): Promise<string> {
  let text = page;
  for (const [name, table] of await helperTables(await loadEngine())) {
    const [begin, end] = [`<!-- helpers:${name} -->`, `<!-- /helpers:${name} -->`];
    const from = text.indexOf(begin) + begin.length;
    const to = text.indexOf(end);
    if (from < begin.length || to < from) throw new Failure(`The page lacks ${begin} with ${end} behind it.`);
    text = `${text.slice(0, from)}\n\n${table}\n\n${text.slice(to)}`;
  }
  return text;
}

async function writePage(): Promise<void> {
  await writeFile(TEMPLATES_PAGE, await withHelperTables(await readFile(TEMPLATES_PAGE, 'utf8')));
}

if (import.meta.main) await runCommand(writePage);
