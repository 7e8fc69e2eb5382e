import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inProject } from '../scripts/project.ts';
import { readDocument } from './markdown.ts';
import { hasBoto3, PYTHONS } from './s3/installed.ts';
import { runTool } from './s3/run-tool.ts';
import { atServedProduct } from './served-addresses.ts';

const { blocks } = await readDocument('docs/s3.md');
/** In the project, so that its packages are found. */
const folder = inProject('dist/s3-document');
const [{ program: python }] = PYTHONS;

async function runSnippets(language: string, program: string): Promise<string> {
  const snippets = blocks.filter((block) => block.language === language);
  await mkdir(folder, { recursive: true });
  const said: string[] = [];
  for (const [index, { text }] of snippets.entries()) {
    const file = join(folder, `${index}.${language === 'python' ? 'py' : 'ts'}`);
    await writeFile(file, atServedProduct(text));
    said.push((await runTool(program, [file])).stdout);
  }
  return said.join('');
}

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what docs/s3.md shows for a language', () => {
  test.runIf(hasBoto3)('works in Python', async () => {
    expect(await runSnippets('python', python)).toContain('notes/boto3.txt 11');
  });

  test('works in TypeScript', async () => {
    const said = await runSnippets('ts', process.execPath);
    expect(said).toContain('"name": "Walnut chair"');
    expect(said).toMatch(/^200$/m);
  });
});
