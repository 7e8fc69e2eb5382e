import { hexOfBytes } from '../../../engine/hex';
import { canonicalQuery } from '../../../platform/aws-signature/canonical-query';
import { canonicalPath, percentEncoded } from '../../../platform/aws-signature/percent-spelling';
import { basicDate } from '../../../platform/aws-signature/request-date';
import { hmacOf, v4SigningKey } from '../../../platform/aws-signature/signing-keys';
import { sha256Hex } from '../../../platform/crypto';

const encoder = new TextEncoder();

/** Not by `URL`, which would drop dots from a key. */
const URL_PARTS = /^([a-z]+:\/\/([^/?#]+))([^?#]*)/i;

export type ToPresign = {
  method: string;
  /** Of the object, percent-encoded; a query of its own is dropped. */
  url: string;
  accessKey: string;
  secretKey: string;
  region: string;
  /** Seconds, a week at most. */
  expiresIn: number;
  /** By the project's clock, in milliseconds. */
  now: number;
  /** Further fields, such as `versionId` and `response-content-type`. */
  query?: Readonly<Record<string, string>>;
};

/** The URL with a SigV4 signature, which anyone may use as the owner of the key until it expires. */
export async function presign(what: ToPresign): Promise<string> {
  const [, origin, host, path] = URL_PARTS.exec(what.url) ?? [];
  if (origin === undefined) throw new TypeError(`Not an absolute URL: ${what.url}`);
  const date = basicDate(what.now);
  const day = date.slice(0, 8);
  const scope = `${day}/${what.region}/s3/aws4_request`;
  const fields = {
    ...what.query,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${what.accessKey}/${scope}`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String(what.expiresIn),
    'X-Amz-SignedHeaders': 'host',
  };
  const query = Object.entries(fields)
    .map((field) => field.map(percentEncoded).join('='))
    .join('&');
  const signedPath = canonicalPath(path || '/');
  const canonical = [
    what.method,
    signedPath,
    canonicalQuery(query),
    `host:${host}\n`,
    'host',
    'UNSIGNED-PAYLOAD',
  ];
  const hash = await sha256Hex(encoder.encode(canonical.join('\n')));
  const key = await v4SigningKey(what.secretKey, { date: day, region: what.region, service: 's3' });
  const signature = await hmacOf(key, ['AWS4-HMAC-SHA256', date, scope, hash].join('\n'));
  return `${origin}${signedPath}?${query}&X-Amz-Signature=${hexOfBytes(signature)}`;
}
