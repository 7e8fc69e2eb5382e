import type { Answer } from '../../../engine/answer';
import { S3_CODES } from '../../../engine/s3/error-codes';
import { type Refusal, S3Error } from '../../../engine/s3/s3-error';
import { AppError } from '../../../platform/errors';
import { knownError } from '../../../platform/problem';
import { renderError } from '../documents/error-document';
import type { AnswerIdentity } from './answer-identity';

/** What the house refuses by itself, in S3's words. */
const OF_HOUSE: Readonly<Record<string, Refusal>> = {
  'mocks.body_too_large': new S3Error('EntityTooLarge').refusal,
  'mocks.body_unreadable': new S3Error('IncompleteBody').refusal,
};

/** Any error as S3 would say it; what nobody expected is on the console under the id of the request. */
export function refusalOf(error: unknown, { requestId }: AnswerIdentity): Refusal {
  if (error instanceof S3Error) return error.refusal;
  const ofHouse = error instanceof AppError ? OF_HOUSE[error.code] : undefined;
  if (ofHouse) return ofHouse;
  knownError(error, requestId);
  return new S3Error('InternalError').refusal;
}

export function refusalAnswer(
  refusal: Refusal,
  identity: AnswerIdentity,
  resource: string | undefined,
): Answer {
  const [status] = S3_CODES[refusal.code];
  const headers = Object.entries(refusal.headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    value,
  ]);
  return {
    status,
    headers: [['content-type', 'application/xml'], ...headers],
    body: renderError(refusal, { resource, ...identity }),
  };
}
