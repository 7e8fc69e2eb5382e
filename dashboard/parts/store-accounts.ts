import type { Group } from '../api/group-queries';

export type KeyPair = { access_key: string; secret_key: string };
export type Account = { name: string; id?: string; account_id?: string; keys?: KeyPair[] };

/** A store whose settings name none has this one. */
const USUAL: Account[] = [{ name: 'Default', keys: [{ access_key: 'test', secret_key: 'test' }] }];

export function accountsIn(config: Group['config']): Account[] {
  // The server has checked them.
  return (config.accounts as Account[] | undefined) ?? USUAL;
}
