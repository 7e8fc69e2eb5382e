import { isJsonObject } from '../../../json/json-object';
import type { Caller } from '../account';
import { malformedPolicy } from './malformed-policy';
import { readTextList } from './text-list';

/** Whom a statement means. */
export type Principals = {
  isEveryone: boolean;
  /** Twelve-digit ids: everybody of the account. */
  accountIds: Set<string>;
  /** `accountId/name`. */
  users: Set<string>;
  canonicalIds: Set<string>;
};

const KINDS: Readonly<Record<string, (named: string, principals: Principals) => boolean>> = {
  AWS: addAws,
  CanonicalUser: (named, { canonicalIds }) => {
    canonicalIds.add(named);
    return named !== '';
  },
  // Neither a service of Amazon's nor somebody else's sign-in ever calls here: they are read, and mean nobody.
  Service: (named) => named.includes('.') && !named.includes('*'),
  Federated: (named) => named !== '' && named !== '*',
};

export function readPrincipals(value: unknown): Principals {
  const principals: Principals = {
    isEveryone: value === '*',
    accountIds: new Set(),
    users: new Set(),
    canonicalIds: new Set(),
  };
  if (principals.isEveryone) return principals;
  if (!isJsonObject(value) || Object.keys(value).length === 0) throw invalidPrincipal(value);
  for (const [kind, named] of Object.entries(value)) {
    const add = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    const list = readTextList(named);
    if (!add || list.length === 0) throw invalidPrincipal(value);
    for (const one of list) {
      if (!add(one, principals)) throw malformedPolicy('Invalid principal in policy', `"${kind}" : "${one}"`);
    }
  }
  return principals;
}

/** Each of our accounts is its own root and a user of its name. */
export function isAmong(principals: Principals, caller: Caller): boolean {
  if (principals.isEveryone) return true;
  if (caller.kind === 'anonymous') return false;
  const { id, accountId, displayName } = caller.account;
  return (
    principals.accountIds.has(accountId) ||
    principals.canonicalIds.has(id) ||
    principals.users.has(`${accountId}/${displayName}`)
  );
}

const CANONICAL_ID = /^[0-9a-f]{64}$/;
const UNIQUE_ID = /^(AIDA|AROA)[A-Z0-9]{12,124}$/;
/** Accounts take whatever ids their team gave them, so other words than twelve digits are let pass in an ARN. */
const PRINCIPAL_ARN = /^arn:aws[a-z-]{0,20}:(iam|sts)::([A-Za-z0-9_-]{1,128}):([^*?]{1,1024})$/;
const NAMED = /^(user|role|assumed-role|federated-user)\//;

function addAws(named: string, principals: Principals): boolean {
  if (named === '*') {
    principals.isEveryone = true;
    return true;
  }
  if (/^\d{12}$/.test(named)) {
    principals.accountIds.add(named);
    return true;
  }
  if (CANONICAL_ID.test(named)) {
    principals.canonicalIds.add(named);
    return true;
  }
  if (UNIQUE_ID.test(named)) return true;
  const [, , account, who] = PRINCIPAL_ARN.exec(named) ?? [];
  if (account === undefined || who === undefined) return false;
  if (who === 'root') {
    principals.accountIds.add(account);
    return true;
  }
  // The path between "user/" and the name is no part of the name.
  if (who.startsWith('user/')) principals.users.add(`${account}/${who.slice(who.lastIndexOf('/') + 1)}`);
  return NAMED.test(who) && !who.endsWith('/');
}

function invalidPrincipal(value: unknown) {
  return malformedPolicy('Invalid principal in policy', typeof value === 'string' ? value : undefined);
}
