import { type Caller, canonicalIdOf } from '../account';
import { type Acl, GROUPS, type Grantee, type Permission } from './grant';

/** `isPublicIgnored` is the bucket's IgnorePublicAcls: what its groups are granted then counts for nothing. */
export function aclPermits(
  acl: Acl,
  caller: Caller,
  permission: Permission,
  isPublicIgnored: boolean,
): boolean {
  const id = canonicalIdOf(caller);
  for (const grant of acl.grants) {
    if (grant.permission !== permission && grant.permission !== 'FULL_CONTROL') continue;
    if (isMeant(grant.grantee, caller, id, isPublicIgnored)) return true;
  }
  return false;
}

function isMeant(grantee: Grantee, caller: Caller, id: string, isPublicIgnored: boolean): boolean {
  if (grantee.kind === 'account') return grantee.id === id;
  if (isPublicIgnored) return false;
  if (grantee.uri === GROUPS.allUsers) return true;
  return grantee.uri === GROUPS.authenticatedUsers && caller.kind === 'account';
}
