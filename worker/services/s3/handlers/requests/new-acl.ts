import { S3Error } from '../../../../engine/s3/s3-error';
import type { NewAcl } from '../../../../engine/s3/store/store-calls';
import { documentIfAny } from '../../answers/document-body';
import { parseAcl } from '../../documents/acl-document';
import type { S3Call } from '../../s3-call';
import { aclHeaders } from './acl-headers';

/** Of a bucket or an object: by headers or by a document, but not by both. */
export async function newAcl(call: S3Call): Promise<NewAcl> {
  const headers = aclHeaders(call.headers);
  const text = await documentIfAny(call);
  if (text === '') {
    if (headers) return { headers, document: null };
    throw new S3Error('MissingSecurityHeader', { details: { MissingHeaderName: 'x-amz-acl' } });
  }
  if (headers) throw new S3Error('UnexpectedContent');
  const { owner, grants } = parseAcl(text);
  return { headers: null, document: { owner, wanted: grants } };
}
