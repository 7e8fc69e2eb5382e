import type { Answer } from '../../../../engine/answer';
import { documentOf } from '../../answers/document-body';
import { emptyAnswer } from '../../answers/plain-answers';
import { parseRestore } from '../../documents/restore-document';
import type { S3Call } from '../../s3-call';
import { versionNamed } from '../requests/version-named';

/** Done at once: nobody waits hours for an archive that has no tapes. */
export async function restoreObject(call: S3Call): Promise<Answer> {
  const days = parseRestore(await documentOf(call));
  const { isNew } = await call.store.call('restoreObject', call.asker(), { ...versionNamed(call), days });
  return { ...emptyAnswer(), status: isNew ? 202 : 200 };
}
