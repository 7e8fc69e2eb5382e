import { S3Error } from '../../../engine/s3/s3-error';
import { utf8Text } from '../../../engine/utf8-text';
import { malformedXml } from './xml-element';

/** The body of a request that has to carry a document. */
export function documentText(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new S3Error('MissingRequestBodyError');
  const text = utf8Text(bytes);
  if (text === null) throw malformedXml();
  return text;
}
