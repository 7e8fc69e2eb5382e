import type { Answer, HeaderList } from '../../../../engine/answer';
import type { DeleteConditions, Deleted } from '../../../../engine/s3/store/store-calls';
import { noContent } from '../../answers/plain-answers';
import type { S3Call } from '../../s3-call';
import type { SentHeaders } from '../../sent-headers';
import { notifyDeleted } from '../answers/notify-deleted';
import { versionHeader } from '../answers/version-header';
import { bypassesGovernance } from '../requests/bypass';
import { versionNamed } from '../requests/version-named';

export async function deleteObject(call: S3Call): Promise<Answer> {
  const named = versionNamed(call);
  const deleted = await call.store.call('deleteObject', call.asker(), {
    ...named,
    bypassesGovernance: bypassesGovernance(call.headers),
    conditions: deleteConditions(call.headers),
  });
  notifyDeleted(call, named, deleted);
  return noContent(deletedHeaders(deleted));
}

function deletedHeaders({ versionId, isMarker }: Deleted): HeaderList {
  const marker: HeaderList = isMarker ? [['x-amz-delete-marker', 'true']] : [];
  return [...marker, ...versionHeader(versionId)];
}

function deleteConditions(headers: SentHeaders): DeleteConditions {
  const modified = Date.parse(headers.get('x-amz-if-match-last-modified-time') ?? '');
  const size = headers.get('x-amz-if-match-size') ?? '';
  return {
    ifMatch: headers.get('if-match'),
    ifModifiedAt: Number.isNaN(modified) ? null : modified,
    ifSize: /^\d{1,15}$/.test(size) ? Number(size) : null,
  };
}
