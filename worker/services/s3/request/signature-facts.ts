import type { RequestFacts } from '../../../engine/s3/access/request-facts';
import { readRequestDate } from '../../../platform/aws-signature/request-date';
import type { SentHeaders } from '../sent-headers';
import type { Verified } from '../signature/verified';

type Signed = { verified: Verified; headers: SentHeaders; query: ReadonlyMap<string, string>; now: number };

/** How a request was signed, and how long ago. */
export function signatureFacts({ verified, headers, query, now }: Signed): RequestFacts['signature'] {
  if (verified.kind === 'anonymous') return null;
  const { version, via } = verified;
  const date = via === 'query' ? query.get('X-Amz-Date') : (headers.get('x-amz-date') ?? headers.get('date'));
  const at = typeof date === 'string' ? readRequestDate(date) : null;
  return { version, via, age: at === null ? 0 : Math.max(0, now - at) };
}
