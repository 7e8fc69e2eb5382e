import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { ledgerIn } from './ledger.ts';
import { loadOperations } from './operations-table.ts';
import { S3_PAGE, withS3Parts } from './write.ts';

const page = await readFile(S3_PAGE, 'utf8');

test('the page shows every operation and the whole ledger: else run `node scripts/s3-docs/write.ts`', async () => {
  expect(page).toBe(await withS3Parts(page));
}, 60_000);

test('an operation that is missing on the page is noticed', async () => {
  expect(Object.keys(await loadOperations()).length).toBeGreaterThan(90);
  const stale = page.replace(/^.*`HeadObject`.*\n/m, '');
  expect(stale).not.toBe(page);
  expect(await withS3Parts(stale)).toBe(page);
}, 60_000);

test('the ledger is the comment at the head of the service, each point in one line', () => {
  const source =
    "/**\n * Amazon's S3. What is not as there:\n * - one\n * - two,\n *   of `a_b`\n */\nexport const s3 = x";
  expect(ledgerIn(source)).toBe('- one\n- two, of `a_b`');
  expect(() => ledgerIn('export const s3 = x')).toThrow(/no ledger/);
});
