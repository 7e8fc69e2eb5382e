import { wellFormedText } from '../../../engine/percent';
import { S3Error } from '../../../engine/s3/s3-error';
import { checkBucketName } from './bucket-name';

export type RequestTarget =
  | { level: 'service'; bucket: null; key: null }
  | { level: 'bucket'; bucket: string; key: null }
  | { level: 'object'; bucket: string; key: string };

const KEY_BYTES_MOST = 1024;
const UTF8 = new TextEncoder();

/** `rawPath` as sent, below the mount, beginning with "/"; `hostBucket` where the bucket is a label of the host. */
export function requestTarget(rawPath: string, hostBucket: string | null): RequestTarget {
  const path = rawPath.slice(1);
  if (hostBucket !== null) return within(hostBucket, path, rawPath);
  if (path === '') return { level: 'service', bucket: null, key: null };
  const slash = path.indexOf('/');
  if (slash === -1) return within(decoded(path, rawPath), '', rawPath);
  return within(decoded(path.slice(0, slash), rawPath), path.slice(slash + 1), rawPath);
}

function within(bucket: string, rawKey: string, rawPath: string): RequestTarget {
  checkBucketName(bucket);
  if (rawKey === '') return { level: 'bucket', bucket, key: null };
  const key = decoded(rawKey, rawPath);
  checkKey(key);
  return { level: 'object', bucket, key };
}

/** Of a key however it arrives: in a path, a form or a copy source. */
export function checkKey(key: string): void {
  // Three bytes at most stand for one unit of a string.
  if (key.length * 3 <= KEY_BYTES_MOST) return;
  const size = UTF8.encode(key).length;
  if (size > KEY_BYTES_MOST)
    throw new S3Error('KeyTooLongError', {
      details: { Size: String(size), MaxSizeAllowed: String(KEY_BYTES_MOST) },
    });
}

function decoded(encoded: string, rawPath: string): string {
  const text = wellFormedText(encoded);
  if (text === null) throw new S3Error('InvalidURI', { details: { URI: rawPath } });
  return text;
}
