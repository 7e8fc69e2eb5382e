import type { Answer } from '../../../../engine/answer';
import { emptyAnswer, xmlAnswer } from '../../answers/plain-answers';
import { renderAcl } from '../../documents/acl-document';
import type { S3Call } from '../../s3-call';
import { shownAcl } from '../answers/shown-acl';
import { versionHeader } from '../answers/version-header';
import { newAcl } from '../requests/new-acl';
import { versionNamed } from '../requests/version-named';

export async function getObjectAcl(call: S3Call): Promise<Answer> {
  const acl = await call.store.call('getObjectAcl', call.asker(), versionNamed(call));
  return xmlAnswer(renderAcl(shownAcl(call, acl)), versionHeader(acl.versionId));
}

export async function putObjectAcl(call: S3Call): Promise<Answer> {
  const asked = { ...versionNamed(call), ...(await newAcl(call)) };
  const { versionId } = await call.store.call('putObjectAcl', call.asker(), asked);
  return emptyAnswer(versionHeader(versionId));
}
