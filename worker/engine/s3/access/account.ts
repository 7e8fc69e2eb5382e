/** Who owns buckets and objects. Stands in policies both as its root and as a user of its name. */
export type Account = {
  /** The canonical id, which ACLs and owners use. */
  id: string;
  /** Twelve digits, which policies use. */
  accountId: string;
  displayName: string;
  email: string;
};

export type Caller = { kind: 'anonymous' } | { kind: 'account'; account: Account; accessKey: string };

/** Amazon's own id for everybody who does not sign: it owns what strangers upload. */
export const ANONYMOUS_ID = '65a011a29cdf8ec533ec3d1ccaae921c';

export function canonicalIdOf(caller: Caller): string {
  return caller.kind === 'account' ? caller.account.id : ANONYMOUS_ID;
}
