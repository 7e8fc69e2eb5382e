import type { HeaderList } from '../../../../engine/answer';
import { base64OfText } from '../../../../engine/base64';

const PLAIN = /^[\t\x20-\x7e]*$/;
const HEADER_NAME = /^[\w!#$%&'*+.^`|~-]+$/;

/** What cannot stand in a header is told as RFC 2047 has it, as S3 does; a name that cannot is only counted. */
export function metadataHeaders(metadata: Readonly<Record<string, string>>): HeaderList {
  const entries = Object.entries(metadata);
  const sendable = entries.filter(([name]) => HEADER_NAME.test(name));
  const headers = sendable.map(([name, value]): [string, string] => [
    `x-amz-meta-${name}`,
    plainValue(value),
  ]);
  const missing = entries.length - sendable.length;
  return missing === 0 ? headers : [...headers, ['x-amz-missing-meta', String(missing)]];
}

export function plainValue(value: string): string {
  return PLAIN.test(value) ? value : `=?UTF-8?B?${base64OfText(value)}?=`;
}
