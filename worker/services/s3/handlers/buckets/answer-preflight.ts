import type { Answer } from '../../../../engine/answer';
import { answerPreflight as rulesAnswer } from '../../../../engine/s3/settings/answer-preflight';
import { emptyAnswer } from '../../answers/plain-answers';
import { lowerCased } from '../../cors/cors-headers';
import { corsRules } from '../../cors/cors-rules';
import type { S3Call } from '../../s3-call';

/** What a browser asks before it sends something to another origin; nobody signs it. */
export async function answerPreflight({ operation, request, store, context }: S3Call): Promise<Answer> {
  const { bucket, level } = operation;
  const { compiled, now } = context;
  const rules = bucket === null ? null : await corsRules({ store, compiled, now }, bucket);
  const headers = rulesAnswer(rules, {
    origin: request.headers.get('origin'),
    method: request.headers.get('access-control-request-method'),
    headers: request.headers.get('access-control-request-headers'),
    resource: level === 'object' ? 'OBJECT' : 'BUCKET',
  });
  return emptyAnswer(lowerCased(headers));
}
