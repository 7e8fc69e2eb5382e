import type { AdminStore } from './admin-store';

export async function describeStore(store: AdminStore) {
  const { buckets, objects, bytes } = await store.ask('describeStore', {});
  const accounts = store.compiled.accounts.all.map(({ id, accountId, displayName, email }) => ({
    id,
    account_id: accountId,
    name: displayName,
    email,
  }));
  return { buckets, objects, bytes, accounts };
}
