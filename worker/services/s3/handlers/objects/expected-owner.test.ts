import { expect, test } from 'vitest';
import { FRIEND_KEY, openS3 } from '../../../../testing/s3-playground';

const OWNER = '111111111111';
const FRIEND = '222222222222';

/** The owner's bucket with an object that everybody may read, and the friend's own bucket. */
async function openStore() {
  const s3 = await openS3({
    accounts: [
      { name: 'owner', account_id: OWNER, keys: [{ access_key: 'owner-key', secret_key: 'secret' }] },
      { name: 'friend', account_id: FRIEND, keys: [{ access_key: FRIEND_KEY, secret_key: 'secret' }] },
    ],
  });
  await s3.call('PUT', '/books');
  await s3.call('PUT', '/books/a', { body: 'text', headers: { 'x-amz-acl': 'public-read' } });
  await s3.call('PUT', '/copies', { as: FRIEND_KEY });
  const copy = (headers: Record<string, string>) =>
    s3.call('PUT', '/copies/a', {
      as: FRIEND_KEY,
      headers: { 'x-amz-copy-source': '/books/a', ...headers },
    });
  return { s3, copy };
}

test('a client that expects the bucket of another account is refused', async () => {
  const { s3 } = await openStore();
  const asked = (owner: string) =>
    s3.call('GET', '/books/a', { headers: { 'x-amz-expected-bucket-owner': owner } });
  expect((await asked(OWNER)).status).toBe(200);
  expect((await asked(FRIEND)).code).toBe('AccessDenied');
});

test('a copy tells whose bucket it expects to read, apart from whose it writes to', async () => {
  const { copy } = await openStore();
  const source = 'x-amz-source-expected-bucket-owner';
  const target = 'x-amz-expected-bucket-owner';
  expect((await copy({ [source]: FRIEND })).code).toBe('AccessDenied');
  expect((await copy({ [target]: OWNER })).code).toBe('AccessDenied');
  expect((await copy({ [source]: OWNER, [target]: FRIEND })).status).toBe(200);
});
