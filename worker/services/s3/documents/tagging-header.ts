import { wellFormedText } from '../../../engine/percent';
import { S3Error } from '../../../engine/s3/s3-error';
import type { Tag } from '../../../engine/s3/settings/tag';
import { checkTags } from './tag-rules';

/** The tags of an object that is just being written, as `x-amz-tagging` has them: "a=1&b=2". */
export function parseTaggingHeader(header: string): Tag[] {
  const tags: Tag[] = [];
  for (const pair of header.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const key = decoded(equals === -1 ? pair : pair.slice(0, equals), header);
    const value = equals === -1 ? '' : decoded(pair.slice(equals + 1), header);
    if (tags.some(({ Key }) => Key === key)) throw badHeader(header);
    tags.push({ Key: key, Value: value });
  }
  checkTags(tags, 'object');
  return tags;
}

function decoded(encoded: string, header: string): string {
  const text = wellFormedText(encoded.replaceAll('+', ' '));
  if (text === null) throw badHeader(header);
  return text;
}

function badHeader(header: string): S3Error {
  return new S3Error('InvalidArgument', {
    message:
      "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
    details: { ArgumentName: 'x-amz-tagging', ArgumentValue: header },
  });
}
