import { type QueryField, queryFields, queryValue } from './query-fields';
import type { SignedRequest } from './signed-request';

/** Where a request carries its signature, before anything of it was read. */
export type Authorization =
  | { via: 'header'; scheme: string; text: string | null; whole: string }
  | { via: 'v4-query' | 'v2-query' }
  | { via: 'several'; whole: string | null }
  | { via: 'nothing' };

export type Found = { authorization: Authorization; fields: readonly QueryField[] };

/** Other parameters of either kind sign nothing without the one that tells it. */
export function findAuthorization({ headers, rawQuery }: SignedRequest): Found {
  const fields = queryFields(rawQuery);
  const whole = headers.get('authorization') || null;
  const isV4 = queryValue(fields, 'X-Amz-Algorithm') !== null;
  const isV2 = queryValue(fields, 'Signature') !== null;
  if (Number(whole !== null) + Number(isV4) + Number(isV2) > 1) {
    return { authorization: { via: 'several', whole }, fields };
  }
  if (isV4) return { authorization: { via: 'v4-query' }, fields };
  if (isV2) return { authorization: { via: 'v2-query' }, fields };
  if (whole === null) return { authorization: { via: 'nothing' }, fields };
  const space = whole.indexOf(' ');
  const scheme = (space < 0 ? whole : whole.slice(0, space)).toUpperCase();
  const text = space < 0 ? null : whole.slice(space + 1);
  return { authorization: { via: 'header', scheme, text, whole }, fields };
}
