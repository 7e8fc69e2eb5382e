import type { Answer } from '../../../../engine/answer';
import { documentOf } from '../../answers/document-body';
import { emptyAnswer, noContent, xmlAnswer } from '../../answers/plain-answers';
import { renderLocation } from '../../documents/bucket-location';
import { parseVersioning, renderVersioning } from '../../documents/versioning-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';

/** The region that has no name in documents. */
const FIRST_REGION = 'us-east-1';

export async function headBucket(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { region } = await call.store.call('headBucket', call.asker(), { bucket });
  return emptyAnswer([
    ['x-amz-bucket-region', region],
    ['x-amz-bucket-arn', `arn:aws:s3:::${bucket}`],
    ['x-amz-access-point-alias', 'false'],
    ['content-type', 'application/xml'],
  ]);
}

export async function getBucketLocation(call: S3Call): Promise<Answer> {
  const { region } = await call.store.call('headBucket', call.asker(), { bucket: bucketNamed(call) });
  return xmlAnswer(renderLocation(region === FIRST_REGION ? null : region));
}

export async function deleteBucket(call: S3Call): Promise<Answer> {
  await call.store.call('deleteBucket', call.asker(), { bucket: bucketNamed(call) });
  return noContent();
}

export async function getBucketVersioning(call: S3Call): Promise<Answer> {
  const { status } = await call.store.call('getVersioning', call.asker(), { bucket: bucketNamed(call) });
  return xmlAnswer(renderVersioning(status && { Status: status }));
}

export async function putBucketVersioning(call: S3Call): Promise<Answer> {
  const { Status: status } = parseVersioning(await documentOf(call));
  await call.store.call('putVersioning', call.asker(), { bucket: bucketNamed(call), status });
  return emptyAnswer();
}
