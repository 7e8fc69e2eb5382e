import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from './project.ts';

const ALL = Array.from({ length: 40 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);

test('each requirement of the dashboard has a browser test that bears its number', async () => {
  const files = await readdir(inProject('e2e'), { recursive: true });
  const tested = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.test.ts'))) {
    const source = await readFile(join(inProject('e2e'), file), 'utf8');
    for (const [, number = ''] of source.matchAll(/['"`](R\d\d) /g)) tested.add(number);
  }
  expect(ALL.filter((number) => !tested.has(number))).toEqual([]);
});
