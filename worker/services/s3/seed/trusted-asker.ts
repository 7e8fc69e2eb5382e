import type { Account } from '../../../engine/s3/access/account';
import type { ActingOperation } from '../../../engine/s3/access/actions/operation-actions';
import type { Asker } from '../../../engine/s3/store/asker';
import type { Accounts } from '../accounts';

/** The house asks in the name of an account, and is refused nothing. */
export function trustedAsker(
  accounts: Accounts,
  {
    now,
    operation,
    account = accounts.first,
  }: { now: number; operation: ActingOperation; account?: Account },
): Asker {
  return {
    operation,
    caller: { kind: 'account', account, accessKey: '' },
    accounts: accounts.all,
    isTrusted: true,
    request: {
      now,
      sourceIp: null,
      isSecure: true,
      tlsVersion: null,
      headers: {},
      query: {},
      signature: null,
      tags: null,
      lock: null,
      createsObject: null,
    },
  };
}
