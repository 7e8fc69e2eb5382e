import type { Answer } from '../../../../engine/answer';
import { documentOf } from '../../answers/document-body';
import { emptyAnswer, xmlAnswer } from '../../answers/plain-answers';
import { parseLegalHold, renderLegalHold } from '../../documents/retention-document';
import type { S3Call } from '../../s3-call';
import { versionNamed } from '../requests/version-named';

export async function getObjectLegalHold(call: S3Call): Promise<Answer> {
  return xmlAnswer(renderLegalHold(await call.store.call('getLegalHold', call.asker(), versionNamed(call))));
}

export async function putObjectLegalHold(call: S3Call): Promise<Answer> {
  const hold = parseLegalHold(await documentOf(call));
  const asker = call.asker(undefined, { lock: { legalHold: hold } });
  await call.store.call('putLegalHold', asker, { ...versionNamed(call), hold });
  return emptyAnswer();
}
