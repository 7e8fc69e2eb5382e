import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../project.ts';
import { jsonSchemaOf } from './json-schema-of.ts';
import { loadSchemas } from './load-schemas.ts';

/** New files first, stale ones after, so that a dashboard which is built meanwhile never finds a gap. */
const folder = inProject('dist/schemas');
await mkdir(folder, { recursive: true });
const { z, schemas } = await loadSchemas();
const current = Object.entries(schemas).map(([name, schema]) => ({
  file: `${name}.json`,
  text: JSON.stringify(jsonSchemaOf(z, schema)),
}));
for (const { file, text } of current) await writeWhenChanged(join(folder, file), text);
for (const file of await readdir(folder)) {
  if (!current.some((emitted) => emitted.file === file)) await rm(join(folder, file), { force: true });
}

/** A development server reloads the page for each file that is written. */
async function writeWhenChanged(path: string, text: string): Promise<void> {
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return;
  await writeFile(path, text);
}
