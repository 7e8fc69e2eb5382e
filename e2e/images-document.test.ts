import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../scripts/project.ts';
import { openMeddler } from './images/meddler.ts';
import { readDocument } from './markdown.ts';
import { hasBoto3, PYTHONS } from './s3/installed.ts';
import { runTool } from './s3/run-tool.ts';
import { atServedProduct } from './served-addresses.ts';

const { blocks } = await readDocument('docs/images.md');
/** In the project, so that its packages are found. */
const folder = inProject('dist/images-document');
const [{ program: python }] = PYTHONS;

/** Stands for `--mount 8000=demo/images`. */
let mount: Awaited<ReturnType<typeof openMeddler>>;

beforeAll(async () => {
  mount = await openMeddler({ prefix: '/m/demo/images' });
  await mkdir(folder, { recursive: true });
});
afterAll(async () => {
  mount.close();
  await rm(folder, { recursive: true, force: true });
});

/** What the snippets of a language print, one after the other. */
async function runSnippets(language: string, program: string): Promise<string[]> {
  const said: string[] = [];
  for (const { text } of blocks.filter((block) => block.language === language)) {
    const file = join(folder, `${said.length}.${language === 'python' ? 'py' : 'ts'}`);
    await writeFile(file, atServedProduct(text).replaceAll('port: 8000', `port: ${mount.port}`));
    said.push((await runTool(program, [file])).stdout);
  }
  return said;
}

describe('what docs/images.md shows for a language', () => {
  test.runIf(hasBoto3)('works in Python', async () => {
    const [rekognition = ''] = await runSnippets('python', python);
    expect(rekognition.split('\n')[0]).toBe("Cat 98 ['Animal', 'Mammal', 'Pet']");
    expect(rekognition).toMatch(/^\[\]$/m);
  });

  test('works in TypeScript', async () => {
    const [rekognition = '', vision = ''] = await runSnippets('ts', process.execPath);
    const [, name, percent] = /^(.+) (\d+(?:\.\d+)?)$/m.exec(rekognition) ?? [];
    const [, description, score] = /'([^']+) (0\.\d+|1)'/.exec(vision) ?? [];
    // The same is seen in the same picture, whatever it is asked in.
    expect(name).toBe(description);
    expect(Number(percent)).toBeCloseTo(Number(score) * 100, 2);
    expect(vision).toMatch(/^adult: [A-Z_]+$/m);
  });
});
