import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadSchemes } from './schemes-table.ts';
import { WEBHOOKS_PAGE, withWebhooksParts } from './write.ts';

const page = await readFile(WEBHOOKS_PAGE, 'utf8');

test('the page shows every scheme and the whole ledger: else run `node scripts/webhooks-docs/write.ts`', async () => {
  expect(page).toBe(await withWebhooksParts(page));
}, 60_000);

test('a scheme that is missing on the page is noticed', async () => {
  expect((await loadSchemes()).length).toBe(8);
  const stale = page.replace(/^\| `stripe`.*\n/m, '');
  expect(stale).not.toBe(page);
  expect(await withWebhooksParts(stale)).toBe(page);
}, 60_000);
