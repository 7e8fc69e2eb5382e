import type { AclHeaders } from '../../../../engine/s3/store/store-calls';
import type { SentHeaders } from '../../sent-headers';

/** Those that speak of access, as they came; null where none does. */
export function aclHeaders(headers: SentHeaders): AclHeaders {
  const named = [...headers].filter(([name]) => name === 'x-amz-acl' || name.startsWith('x-amz-grant-'));
  return named.length === 0 ? null : Object.fromEntries(named);
}
