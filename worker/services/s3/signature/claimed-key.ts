import { authorizationParts } from '../../../platform/aws-signature/authorization-parts';
import { findAuthorization } from './authorization';
import { queryValue } from './query-fields';
import type { SignedRequest } from './signed-request';

function ofCredential(credential: string | null | undefined): string | null {
  return credential?.split('/')[0] || null;
}

/** The access key that a request names, with nothing verified; null where it names none. */
export function claimedKey(request: SignedRequest): string | null {
  const { authorization, fields } = findAuthorization(request);
  if (authorization.via === 'v4-query') return ofCredential(queryValue(fields, 'X-Amz-Credential'));
  if (authorization.via === 'v2-query') return queryValue(fields, 'AWSAccessKeyId') || null;
  if (authorization.via !== 'header' || authorization.text === null) return null;
  if (authorization.scheme === 'AWS') return authorization.text.split(':')[0] || null;
  return ofCredential(authorizationParts(authorization.text).get('Credential'));
}

/** The same of the fields of a form, by their names in lower case. */
export function claimedFormKey(fields: ReadonlyMap<string, string>): string | null {
  return ofCredential(fields.get('x-amz-credential')) ?? (fields.get('awsaccesskeyid') || null);
}
