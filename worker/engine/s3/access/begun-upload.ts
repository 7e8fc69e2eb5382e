import type { RequestFacts } from './request-facts';
import type { Tags } from './tags';

const KEPT = [
  'x-amz-acl',
  'x-amz-grant-',
  'x-amz-object-lock-',
  'x-amz-server-side-encryption',
  'x-amz-storage-class',
  'x-amz-tagging',
  'x-amz-website-redirect-location',
] as const;
/** A customer's key is never written down. */
const SECRET = 'x-amz-server-side-encryption-customer-key';

/** What the request that began an upload said of the object to be. */
export function headersOfBeginning({ headers }: RequestFacts): Record<string, string> {
  const kept = Object.entries(headers).filter(
    ([name]) => !name.startsWith(SECRET) && KEPT.some((beginning) => name.startsWith(beginning)),
  );
  return Object.fromEntries(kept);
}

/**
 * A part, or the end of an upload, for a policy to look at: it says nothing of encryption, ACL or tags, which were
 * settled when the upload was begun, and is not to be denied for that.
 */
export function asBegun(
  request: RequestFacts,
  begun: Readonly<Record<string, string>>,
  tags: Tags,
): RequestFacts {
  return {
    ...request,
    headers: { ...begun, ...request.headers },
    tags: request.tags ?? ('x-amz-tagging' in begun ? tags : null),
  };
}
