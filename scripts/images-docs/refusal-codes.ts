import { glob, readFile } from 'node:fs/promises';
import { inProject } from '../project.ts';

const WHERE = 'worker/services/images/{answers,form,operations,bearer}/*.ts';

/** The codes that the API refuses with, as its code writes them. */
export async function refusalCodes(): Promise<string[]> {
  const codes = new Set<string>();
  for await (const file of glob(inProject(WHERE))) {
    if (file.endsWith('.test.ts')) continue;
    const source = await readFile(file, 'utf8');
    for (const [, code = ''] of source.matchAll(/\bcode: '([a-z_]+)'/g)) codes.add(`images.${code}`);
  }
  return [...codes].sort();
}

/** Those of which the page says when they come. */
export function describedCodes(page: string): string[] {
  const [, section = ''] = /^## What is refused\n([\s\S]*?)^## /m.exec(page) ?? [];
  const cells = section.split('\n').map((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? '');
  return cells
    .flatMap((cell) => [...cell.matchAll(/`(images\.[a-z_]+)`/g)].map(([, code = '']) => code))
    .sort();
}
