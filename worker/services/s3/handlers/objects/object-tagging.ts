import type { Answer } from '../../../../engine/answer';
import type { Tags } from '../../../../engine/s3/access/tags';
import { documentOf } from '../../answers/document-body';
import { emptyAnswer, noContent, xmlAnswer } from '../../answers/plain-answers';
import { parseTagging, renderTagging } from '../../documents/tagging-document';
import type { S3Call } from '../../s3-call';
import { versionHeader } from '../answers/version-header';
import { tagsOf } from '../requests/new-object';
import { versionNamed } from '../requests/version-named';

export async function getObjectTagging(call: S3Call): Promise<Answer> {
  const { tags, versionId } = await call.store.call('getTags', call.asker(), versionNamed(call));
  const listed = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return xmlAnswer(renderTagging(listed), versionHeader(versionId));
}

export async function putObjectTagging(call: S3Call): Promise<Answer> {
  const tags = tagsOf(parseTagging(await documentOf(call), 'object'));
  return emptyAnswer(versionHeader(await putTags(call, tags, 'Put')));
}

export async function deleteObjectTagging(call: S3Call): Promise<Answer> {
  return noContent(versionHeader(await putTags(call, {}, 'Delete')));
}

async function putTags(call: S3Call, tags: Tags, event: 'Put' | 'Delete'): Promise<string | null> {
  const named = versionNamed(call);
  const asker = call.asker(undefined, { tags: event === 'Put' ? tags : null });
  const { versionId, notify } = await call.store.call('putTags', asker, { ...named, tags });
  const { bucket, key } = named;
  call.notify({
    event: `ObjectTagging:${event}`,
    bucket,
    key,
    versionId,
    size: null,
    etag: null,
    targets: notify,
  });
  return versionId;
}
