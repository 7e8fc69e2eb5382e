import { S3Error } from '../../s3-error';
import type { Account } from '../account';
import { type Grant, type Grantee, isGroupUri, type Permission } from './grant';

/** A grant as a header or a document names it, before anyone looked whether the grantee exists. */
export type WantedGrantee = { kind: 'id' | 'email' | 'uri'; value: string };
export type WantedGrant = { grantee: WantedGrantee; permission: Permission };

export type AccountDirectory = {
  byId(id: string): Account | undefined;
  byEmail(email: string): Account | undefined;
};

const MOST_GRANTS = 100;

export function resolveGrants(wanted: readonly WantedGrant[], accounts: AccountDirectory): Grant[] {
  if (wanted.length > MOST_GRANTS) {
    throw new S3Error('InvalidRequest', { message: `An ACL may hold at most ${MOST_GRANTS} grants.` });
  }
  return wanted.map(({ grantee, permission }) => ({ grantee: resolved(grantee, accounts), permission }));
}

function resolved({ kind, value }: WantedGrantee, accounts: AccountDirectory): Grantee {
  if (kind === 'uri') {
    if (isGroupUri(value)) return { kind: 'group', uri: value };
    throw refusedArgument('Invalid group uri', 'Group/URI', value);
  }
  if (kind === 'id') {
    const account = accounts.byId(value);
    if (account) return { kind: 'account', id: account.id };
    throw refusedArgument('Invalid id', 'CanonicalUser/ID', value);
  }
  const account = accounts.byEmail(value);
  if (account) return { kind: 'account', id: account.id };
  throw new S3Error('UnresolvableGrantByEmailAddress');
}

function refusedArgument(message: string, name: string, value: string): S3Error {
  return new S3Error('InvalidArgument', { message, details: { ArgumentName: name, ArgumentValue: value } });
}
