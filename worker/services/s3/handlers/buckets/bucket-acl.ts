import type { Answer } from '../../../../engine/answer';
import { emptyAnswer, xmlAnswer } from '../../answers/plain-answers';
import { renderAcl } from '../../documents/acl-document';
import type { S3Call } from '../../s3-call';
import { shownAcl } from '../answers/shown-acl';
import { newAcl } from '../requests/new-acl';
import { bucketNamed } from '../requests/object-named';

export async function getBucketAcl(call: S3Call): Promise<Answer> {
  const acl = await call.store.call('getBucketAcl', call.asker(), { bucket: bucketNamed(call) });
  return xmlAnswer(renderAcl(shownAcl(call, acl)));
}

export async function putBucketAcl(call: S3Call): Promise<Answer> {
  const acl = await newAcl(call);
  await call.store.call('putBucketAcl', call.asker(), { bucket: bucketNamed(call), ...acl });
  return emptyAnswer();
}
