import { S3Error } from '../../../../engine/s3/s3-error';
import { REDIRECT } from '../../../../engine/s3/store/redirect';
import { storedContentEncoding } from '../../body/aws-chunked/read-framing';
import type { SentHeaders } from '../../sent-headers';

const AS_SENT = ['cache-control', 'content-disposition', 'content-language', 'expires', REDIRECT];
const DEFAULT_TYPE = 'binary/octet-stream';

/** The headers of a write that every read of the object answers with, by names in lower case. */
export function contentHeaders(headers: SentHeaders): Record<string, string> {
  const kept: Record<string, string> = { 'content-type': headers.get('content-type') || DEFAULT_TYPE };
  for (const name of AS_SENT) {
    const value = headers.get(name);
    if (value) kept[name] = value;
  }
  const encoding = storedContentEncoding(headers.get('content-encoding'));
  if (encoding !== null) kept['content-encoding'] = encoding;
  requireRedirect(kept[REDIRECT]);
  return kept;
}

function requireRedirect(location: string | undefined): void {
  if (location === undefined || /^(?:https?:\/)?\//.test(location)) return;
  throw new S3Error('InvalidRedirectLocation', {
    details: { WebsiteRedirectLocation: location },
  });
}
