import { S3Error } from '../../s3-error';
import { type CannedAclName, cannedAcl, type Owners, readCannedAclName } from './canned-acl';
import type { Grant } from './grant';
import { type NamedValues, wantedByHeaders } from './grant-headers';
import { type AccountDirectory, resolveGrants } from './wanted-grant';

/** The ACL that a request asks for; `canned` is null when it spells the grants out. */
export type RequestedAcl = { canned: CannedAclName | null; grants: Grant[] };

/** Null when the headers ask for none. */
export function requestedAcl(
  headers: NamedValues,
  owners: Owners,
  accounts: AccountDirectory,
): RequestedAcl | null {
  const canned = headers.get('x-amz-acl');
  const wanted = wantedByHeaders(headers);
  if (canned === null || canned === undefined) {
    return wanted && { canned: null, grants: resolveGrants(wanted, accounts) };
  }
  if (wanted) {
    throw new S3Error('InvalidRequest', {
      message: 'Specifying both Canned ACLs and Header Grants is not allowed',
    });
  }
  const name = readCannedAclName(canned);
  return { canned: name, grants: cannedAcl(name, owners) };
}
