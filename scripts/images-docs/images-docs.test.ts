import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { describedCodes, refusalCodes } from './refusal-codes.ts';
import { IMAGES_PAGE, withImagesParts } from './write.ts';

const PUT_TOGETHER = ['images.invalid_query', 'images.invalid_body'];

const page = await readFile(IMAGES_PAGE, 'utf8');

test('the page shows the whole ledger: else run `node scripts/images-docs/write.ts`', async () => {
  expect(page).toBe(await withImagesParts(page));
});

test('a line of the ledger that is missing on the page is noticed', async () => {
  const stale = page.replace(/^- what is seen is decided.*\n/m, '');
  expect(stale).not.toBe(page);
  expect(await withImagesParts(stale)).toBe(page);
});

test('every code that the API refuses with is told on the page, and no other', async () => {
  const written = await refusalCodes();
  expect(written.length).toBeGreaterThan(15);
  // The two are put together of a word and the part of the request that is wrong.
  expect(describedCodes(page)).toEqual([...new Set([...written, ...PUT_TOGETHER])].sort());
});
