import type { Answer } from '../../../../engine/answer';
import type { StoreOutput } from '../../../../engine/s3/store/store-calls';
import { documentOf } from '../../answers/document-body';
import { xmlAnswer } from '../../answers/plain-answers';
import { type ObjectToDelete, parseDelete } from '../../documents/delete-document';
import { type DeletedObject, renderDeleteResult, type UndeletedObject } from '../../documents/delete-result';
import type { S3Call } from '../../s3-call';
import { notifyDeleted } from '../answers/notify-deleted';
import { bypassesGovernance } from '../requests/bypass';
import { bucketNamed } from '../requests/object-named';

type Outcome = StoreOutput<'deleteObjects'>[number];

export async function deleteObjects(call: S3Call): Promise<Answer> {
  const bucket = bucketNamed(call);
  const { isQuiet, objects } = parseDelete(await documentOf(call));
  const outcomes = await call.store.call('deleteObjects', call.asker(), {
    bucket,
    objects: objects.map(({ key, versionId, ...conditions }) => ({ key, versionId, conditions })),
    bypassesGovernance: bypassesGovernance(call.headers),
  });
  const results = objects.map((asked, index) => {
    const outcome = outcomes[index];
    if (!outcome) throw new Error('The store said nothing of a key.');
    if ('notify' in outcome) notifyDeleted(call, { bucket, versionId: asked.versionId }, outcome);
    return toldOutcome(asked, outcome);
  });
  return xmlAnswer(renderDeleteResult(results, { isQuiet }));
}

function toldOutcome({ key, versionId }: ObjectToDelete, outcome: Outcome): DeletedObject | UndeletedObject {
  const asked = { key, versionId: versionId ?? undefined };
  if ('refusal' in outcome) {
    const { code, message } = outcome.refusal;
    return { ...asked, code, message };
  }
  const { isMarker, versionId: made } = outcome;
  return { ...asked, deleteMarker: isMarker && made !== null ? { versionId: made } : undefined };
}
