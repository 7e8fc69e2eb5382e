import { PERMISSIONS } from '../../../engine/s3/access/acl/grant';
import type { WantedGrant } from '../../../engine/s3/access/acl/wanted-grant';
import { S3Error } from '../../../engine/s3/s3-error';
import { grantReader, type ShownGrant, shownGrantFields } from './acl-grants';
import { fields, many, optional, required } from './element-fields';
import { filledText, text } from './element-values';
import { type Owner, ownerFields } from './owner';
import { readXml } from './read-xml';
import { writeXml } from './write-xml';

const GRANTS_MOST = 100;

const read = fields({
  Owner: required(fields({ ID: required(filledText), DisplayName: optional(text) })),
  AccessControlList: required(fields({ Grant: many(grantReader(PERMISSIONS), { most: GRANTS_MOST }) })),
});

/** Whether owner and grantees exist is for the store to tell. */
export type WantedAcl = { owner: string; grants: WantedGrant[] };

export type ShownAcl = { owner: Owner; grants: readonly ShownGrant[] };

/** S3 has a code of its own for an ACL that does not read. */
export function parseAcl(xml: string): WantedAcl {
  try {
    const { Owner: owner, AccessControlList } = read(readXml(xml, 'AccessControlPolicy'));
    return { owner: owner.ID, grants: AccessControlList.Grant };
  } catch (error) {
    if (error instanceof S3Error && error.refusal.code === 'MalformedXML')
      throw new S3Error('MalformedACLError');
    throw error;
  }
}

export function renderAcl({ owner, grants }: ShownAcl): string {
  return writeXml('AccessControlPolicy', {
    Owner: ownerFields(owner),
    AccessControlList: { Grant: grants.map(shownGrantFields) },
  });
}
