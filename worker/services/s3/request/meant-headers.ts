import { headersOfFields, type SentHeaders } from '../sent-headers';
import type { Verified } from '../signature/verified';

/** What signs in a query, and what S3 does not take from one, such as checksums. */
const NOT_MEANT =
  /^x-amz-(?:algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256|sdk-checksum-algorithm|checksum-.*)$/;

/** The headers of a request; in a presigned URL, parts of the query stand in for them. */
export function meantHeaders(
  headers: Headers,
  query: ReadonlyMap<string, string>,
  verified: Verified,
): SentHeaders {
  if (verified.kind === 'anonymous' || verified.via !== 'query') return headers;
  const meant = new Map(headers);
  for (const [name, value] of query) {
    const lower = name.toLowerCase();
    if (lower.startsWith('x-amz-') && !NOT_MEANT.test(lower) && !meant.has(lower)) meant.set(lower, value);
  }
  return headersOfFields(meant);
}
