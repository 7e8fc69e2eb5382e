import { wellFormedText } from '../../../../engine/percent';
import type { S3Error } from '../../../../engine/s3/s3-error';
import type { CopySource } from '../../../../engine/s3/store/store-calls';
import { checkBucketName } from '../../operations/bucket-name';
import { checkKey } from '../../operations/request-target';
import type { SentHeaders } from '../../sent-headers';
import { invalidArgument } from '../../signature/signature-refusals';
import { readConditions } from './conditions';
import { checkVersionId } from './version-id';

const SOURCE = 'x-amz-copy-source';
const VERSION = '?versionId=';

/** From `x-amz-copy-source` and its conditions: "bucket/key", with or without a slash before it, and a version behind. */
export function copySource(headers: SentHeaders): CopySource {
  const header = headers.get(SOURCE) ?? '';
  const { path, versionId } = splitVersion(header);
  const text = decoded(path, header).replace(/^\//, '');
  const slash = text.indexOf('/');
  const [bucket, key] = [text.slice(0, Math.max(slash, 0)), text.slice(slash + 1)];
  if (bucket === '' || key === '' || bucket.startsWith('arn:')) throw unnamed(header);
  checkBucketName(bucket);
  checkKey(key);
  return { bucket, key, versionId, conditions: readConditions(headers, `${SOURCE}-`) };
}

function splitVersion(header: string): { path: string; versionId: string | null } {
  const at = header.lastIndexOf(VERSION);
  if (at < 0) return { path: header, versionId: null };
  const versionId = decoded(header.slice(at + VERSION.length), header);
  checkVersionId(versionId, SOURCE, header);
  return { path: header.slice(0, at), versionId };
}

function decoded(encoded: string, header: string): string {
  const text = wellFormedText(encoded.replaceAll('+', ' '));
  if (text === null) throw unnamed(header);
  return text;
}

function unnamed(header: string): S3Error {
  const message = 'Copy Source must mention the source bucket and key: sourcebucket/sourcekey';
  return invalidArgument(message, SOURCE, header);
}
