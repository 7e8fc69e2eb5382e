import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { BUILT_IN_EXAMPLES } from './built-in-examples.ts';
import { loadEngine } from './bundled-engine.ts';
import { TEMPLATES_PAGE, withHelperTables } from './write.ts';

const page = await readFile(TEMPLATES_PAGE, 'utf8');

test('the page shows every helper as the engine renders it: else run `node scripts/template-docs/write.ts`', async () => {
  expect(page).toBe(await withHelperTables(page));
}, 60_000);

test('everything that the language itself knows has an example', async () => {
  const { BUILT_IN_NAMES } = await loadEngine();
  const shown = new Set(BUILT_IN_EXAMPLES.map(({ helper }) => helper));
  expect(BUILT_IN_NAMES.filter((name) => !shown.has(name))).toEqual([]);
}, 60_000);

test('a table that is out of date is noticed', async () => {
  const stale = page.replace('{{trim ', '{{trimm ');
  expect(stale).not.toBe(page);
  expect(await withHelperTables(stale)).toBe(page);
}, 60_000);

test('a page without the place for a table is refused', async () => {
  await expect(withHelperTables(page.replace('<!-- helpers:faker -->', ''))).rejects.toThrow(/helpers:faker/);
}, 60_000);
