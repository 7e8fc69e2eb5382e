import type { Answer } from '../../../../engine/answer';
import { documentOf } from '../../answers/document-body';
import { emptyAnswer, xmlAnswer } from '../../answers/plain-answers';
import { parseRetention, renderRetention } from '../../documents/retention-document';
import type { S3Call } from '../../s3-call';
import { bypassesGovernance } from '../requests/bypass';
import { requireFuture } from '../requests/lock-headers';
import { versionNamed } from '../requests/version-named';

export async function getObjectRetention(call: S3Call): Promise<Answer> {
  return xmlAnswer(renderRetention(await call.store.call('getRetention', call.asker(), versionNamed(call))));
}

export async function putObjectRetention(call: S3Call): Promise<Answer> {
  const retention = parseRetention(await documentOf(call));
  if (retention) requireFuture(retention.until, call.context.now);
  const lock = retention && {
    mode: retention.mode,
    retainUntil: new Date(retention.until).toISOString(),
  };
  await call.store.call('putRetention', call.asker(undefined, { lock }), {
    ...versionNamed(call),
    retention,
    bypassesGovernance: bypassesGovernance(call.headers),
  });
  return emptyAnswer();
}
