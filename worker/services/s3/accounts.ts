import type { Account } from '../../engine/s3/access/account';
import { sha256Hex } from '../../platform/crypto';
import { type AccountConfig, DEFAULT_ACCOUNT } from './settings/accounts-config';
import type { FindKey } from './signature/verified';

/** The accounts of a group, ready to be asked. */
export type Accounts = {
  all: readonly Account[];
  /** The house acts as it; lenient groups take strangers' keys for its. */
  first: Account;
  ofKey(accessKey: string): Account | undefined;
  byId(id: string): Account | undefined;
  findKey: FindKey;
  /** A key pair to sign links with; null when no account has any. */
  firstKey: { accessKey: string; secretKey: string } | null;
};

const encoder = new TextEncoder();

/** What an account does not say follows from its name, so that it stays the same. */
export async function accountsOf(configs: readonly AccountConfig[]): Promise<Accounts> {
  const all = await Promise.all(configs.map(accountOf));
  const [first] = all;
  if (!first) throw new Error('A store has at least one account.');
  const keys = new Map(
    configs.flatMap(({ keys: pairs }, index) =>
      pairs.map(({ access_key, secret_key }) => [
        access_key,
        { accessKey: access_key, secretKey: secret_key, account: all[index] ?? first },
      ]),
    ),
  );
  const [firstKey = null] = keys.values();
  return {
    all,
    first,
    ofKey: (accessKey) => keys.get(accessKey)?.account,
    byId: (id) => all.find((account) => account.id === id),
    findKey: (accessKey) => keys.get(accessKey),
    firstKey,
  };
}

async function accountOf({ name, id, account_id, email }: AccountConfig): Promise<Account> {
  // Who gives the first account other keys, by its name alone, does not take its buckets from it.
  const known = name === DEFAULT_ACCOUNT.name ? DEFAULT_ACCOUNT : null;
  const digest = await sha256Hex(encoder.encode(`account ${name}`));
  return {
    id: id ?? known?.id ?? digest,
    accountId: account_id ?? known?.account_id ?? digitsOf(digest),
    displayName: name,
    email: email ?? `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}@example.com`,
  };
}

function digitsOf(digest: string): string {
  return String(Number.parseInt(digest.slice(0, 12), 16) % 1_000_000_000_000).padStart(12, '0');
}
