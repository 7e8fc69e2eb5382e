import type { SentHead } from '../../service';

const SCHEMES = /^AWS(?:4-[\w-]+)? /i;
const FIELDS = /(?:^|&)(?:X-Amz-Algorithm|X-Amz-Signature|X-Amz-Credential|AWSAccessKeyId|Signature)=/;

/** Whether a request carries a signature of S3's, good or bad: then it is S3's, whatever its path. */
export function isSigned({ headers, query }: SentHead): boolean {
  return SCHEMES.test(headers.get('authorization') ?? '') || FIELDS.test(query);
}
