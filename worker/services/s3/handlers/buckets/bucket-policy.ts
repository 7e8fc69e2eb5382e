import type { Answer } from '../../../../engine/answer';
import { textOf } from '../../answers/document-body';
import { noContent, xmlAnswer } from '../../answers/plain-answers';
import { renderPolicyStatus } from '../../documents/public-access-document';
import type { S3Call } from '../../s3-call';
import { bucketNamed } from '../requests/object-named';

const SETTING = { name: 'policy', id: '' } as const;

/** The one setting that is no XML; it is given back as it was sent. */
export async function getBucketPolicy(call: S3Call): Promise<Answer> {
  const policy = await call.store.call('getSetting', call.asker(), { bucket: bucketNamed(call), ...SETTING });
  return { status: 200, headers: [['content-type', 'application/json']], body: String(policy) };
}

export async function putBucketPolicy(call: S3Call): Promise<Answer> {
  // What is no text is no JSON either, and the store says so.
  const value = (await textOf(call)) ?? '';
  await call.store.call('putSetting', call.asker(), { bucket: bucketNamed(call), ...SETTING, value });
  return noContent();
}

export async function deleteBucketPolicy(call: S3Call): Promise<Answer> {
  await call.store.call('deleteSetting', call.asker(), { bucket: bucketNamed(call), ...SETTING });
  return noContent();
}

export async function getBucketPolicyStatus(call: S3Call): Promise<Answer> {
  const { isPublic } = await call.store.call('getPolicyStatus', call.asker(), { bucket: bucketNamed(call) });
  return xmlAnswer(renderPolicyStatus(isPublic));
}
