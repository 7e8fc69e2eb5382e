import { expect, test } from 'vitest';
import { accountsOf } from './accounts';
import { accountsConfig } from './settings/accounts-config';

const accountsFrom = (config: unknown) => accountsOf(accountsConfig.parse(config));

test('what an account does not say follows from its name, and stays the same', async () => {
  const [one, again] = [
    await accountsFrom([{ name: 'Studio 1' }]),
    await accountsFrom([{ name: 'Studio 1' }]),
  ];
  expect(one.first).toMatchObject({ displayName: 'Studio 1', email: 'studio-1@example.com' });
  expect(one.first.id).toMatch(/^[0-9a-f]{64}$/);
  expect(one.first.accountId).toMatch(/^\d{12}$/);
  expect(again.first).toEqual(one.first);
});

test('the account that every store has keeps its buckets when it is given other keys by its name', async () => {
  const { first } = await accountsFrom(undefined);
  const keys = [{ access_key: 'other', secret_key: 'secret' }];
  const changed = await accountsFrom([{ name: 'Guest' }, { name: 'Default', keys }]);
  expect(changed.ofKey('other')).toEqual(first);
  expect(changed.first).not.toEqual(first);
});
