import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inProject } from './project.ts';

type Build = { name: string; result: string; inputs: string[]; work: () => Promise<void> };

/** Runs the work only when an input has changed since it last succeeded; says whether it did. */
export async function buildWhenChanged({ name, result, inputs, work }: Build): Promise<boolean> {
  const stamp = inProject('dist', `${name}.stamp`);
  const digest = await digestOf(['package.json', 'package-lock.json', ...inputs]);
  if (existsSync(inProject(result)) && (await stampAt(stamp)) === digest) return false;
  await rm(stamp, { force: true });
  await work();
  await mkdir(dirname(stamp), { recursive: true });
  await writeFile(stamp, digest);
  return true;
}

async function stampAt(path: string): Promise<string | undefined> {
  return existsSync(path) ? await readFile(path, 'utf8') : undefined;
}

async function digestOf(inputs: string[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const file of await filesIn(input))
      hash.update(`\0${file}\0`).update(await readFile(inProject(file)));
  }
  return hash.digest('hex');
}

/** Tests change often and never reach a build. */
async function filesIn(input: string): Promise<string[]> {
  if ((await stat(inProject(input))).isFile()) return [input];
  const entries = await readdir(inProject(input), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(inProject().length + 1))
    .sort();
}
