import type { Acl } from '../../../../engine/s3/access/acl/grant';
import type { ShownAcl } from '../../documents/acl-document';
import type { S3Call } from '../../s3-call';

/** With the names of the accounts that it speaks of. */
export function shownAcl(call: Pick<S3Call, 'owner'>, { owner, grants }: Acl): ShownAcl {
  return {
    owner: call.owner(owner),
    grants: grants.map(({ grantee, permission }) => ({
      grantee: grantee.kind === 'group' ? grantee : { kind: 'account', ...call.owner(grantee.id) },
      permission,
    })),
  };
}
