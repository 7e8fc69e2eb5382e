import type { Permission } from '../../../engine/s3/access/acl/grant';
import type { WantedGrant, WantedGrantee } from '../../../engine/s3/access/acl/wanted-grant';
import { fields, optional, type Reader, required } from './element-fields';
import { filledText, text, word } from './element-values';
import type { XmlFields } from './write-xml';
import { malformedXml, type XmlElement } from './xml-element';

/** A grantee as it is shown. */
export type ShownGrantee =
  | { kind: 'account'; id: string; displayName?: string | undefined }
  | { kind: 'group'; uri: string };

export type ShownGrant = { grantee: ShownGrantee; permission: Permission };

const SCHEMA_INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

const granteeFields = fields({
  ID: optional(filledText),
  DisplayName: optional(text),
  EmailAddress: optional(filledText),
  URI: optional(filledText),
});

/** The permissions of a bucket's log are fewer than those of an ACL. */
export function grantReader(permissions: readonly Permission[]): Reader<WantedGrant> {
  const read = fields({ Grantee: required(readGrantee), Permission: required(word(permissions)) });
  return (element) => {
    const { Grantee: grantee, Permission: permission } = read(element);
    return { grantee, permission };
  };
}

function readGrantee(element: XmlElement): WantedGrantee {
  const { ID, EmailAddress, URI } = granteeFields(element);
  const type = element.attributes.get('type');
  if (type === 'CanonicalUser' && ID !== undefined) return { kind: 'id', value: ID };
  if (type === 'AmazonCustomerByEmail' && EmailAddress !== undefined)
    return { kind: 'email', value: EmailAddress };
  if (type === 'Group' && URI !== undefined) return { kind: 'uri', value: URI };
  throw malformedXml();
}

export function shownGrantFields({ grantee, permission }: ShownGrant): XmlFields {
  const shown =
    grantee.kind === 'group'
      ? typed('Group', { URI: grantee.uri })
      : typed('CanonicalUser', { ID: grantee.id, DisplayName: grantee.displayName });
  return { Grantee: shown, Permission: permission };
}

/** As it was sent. */
export function wantedGrantFields({ grantee: { kind, value }, permission }: WantedGrant): XmlFields {
  const written = {
    id: typed('CanonicalUser', { ID: value }),
    email: typed('AmazonCustomerByEmail', { EmailAddress: value }),
    uri: typed('Group', { URI: value }),
  };
  return { Grantee: written[kind], Permission: permission };
}

function typed(type: string, content: XmlFields): XmlFields {
  return { '@xmlns:xsi': SCHEMA_INSTANCE, '@xsi:type': type, ...content };
}
