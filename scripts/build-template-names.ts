import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { buildWhenChanged } from './build-stamp.ts';
import { runCommand } from './failure.ts';
import { inProject } from './project.ts';
import { loadEngine } from './template-docs/bundled-engine.ts';
import { templateNames } from './template-names/template-names.ts';

const PAGE = 'docs/templates.md';
export const TEMPLATE_NAMES = 'dist/template-names.json';

/** The names that the editor of templates completes, from the engine that renders them; dashboard/api reads them. */
export function buildTemplateNames(): Promise<boolean> {
  const inputs = ['worker/engine', 'scripts/template-docs', 'scripts/template-names', PAGE];
  return buildWhenChanged({ name: 'template-names', result: TEMPLATE_NAMES, inputs, work: writeNames });
}

async function writeNames(): Promise<void> {
  const names = await templateNames(await loadEngine(), await readFile(inProject(PAGE), 'utf8'));
  const file = inProject(TEMPLATE_NAMES);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(names));
}

if (import.meta.main) {
  await runCommand(async () => {
    await buildTemplateNames();
  });
}
