import type { Caller } from '../account';
import type { ReadKey } from './context-of-request';

const ANONYMOUS = 'anonymous';

const byAccount =
  (
    read: (account: Extract<Caller, { kind: 'account' }>['account']) => string | readonly string[],
    anonymous?: string,
  ): ReadKey =>
  ({ caller }) =>
    caller.kind === 'account' ? read(caller.account) : anonymous;

/** Who asks. An account is its root and a user of its name at once, so its ARN is both. */
export const CALLER_KEYS: Readonly<Record<string, ReadKey>> = {
  'aws:principalaccount': byAccount(({ accountId }) => accountId, ANONYMOUS),
  'aws:principalarn': byAccount(({ accountId, displayName }) => [
    `arn:aws:iam::${accountId}:root`,
    `arn:aws:iam::${accountId}:user/${displayName}`,
  ]),
  'aws:principaltype': byAccount(() => 'Account', 'Anonymous'),
  'aws:userid': byAccount(({ accountId }) => accountId, ANONYMOUS),
  'aws:username': byAccount(({ displayName }) => displayName),
};
