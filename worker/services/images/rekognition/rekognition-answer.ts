import type { Answer, HeaderList } from '../../../engine/answer';
import { createRandom } from '../../../engine/random';
import { randomUuid } from '../../../engine/random-id';
import { AppError } from '../../../platform/errors';
import { knownError } from '../../../platform/problem';
import { RekognitionError } from './rekognition-error';

const JSON_1_1 = 'application/x-amz-json-1.1';

/** By which Amazon names an answer; `now` is of the project's clock, for clients set theirs by it. */
export type AnswerIdentity = { requestId: string; now: number };

/** From the dice of the exchange: sent again with its seed, an answer has the same name. */
export function requestIdOf(dice: string): string {
  return randomUuid(createRandom(`${dice}~rekognition`));
}

export function rekognitionAnswer(document: object, identity: AnswerIdentity): Answer {
  return { status: 200, headers: headersOf(identity), body: JSON.stringify(document) };
}

export function refusalAnswer(error: RekognitionError, identity: AnswerIdentity): Answer {
  const { code, message, status, isOfFront } = error;
  // Rekognition writes the message with a capital, the front without; clients read either.
  const own = isOfFront ? {} : { Code: code, Message: message, Logref: identity.requestId };
  return {
    status,
    headers: [...headersOf(identity), ['x-amzn-errortype', code]],
    body: JSON.stringify({ __type: code, ...own, message }),
  };
}

/** Any error as Amazon would say it; what nobody expected is on the console under the id of the request. */
export function refusalOf(error: unknown, requestId: string): RekognitionError {
  if (error instanceof RekognitionError) return error;
  if (error instanceof AppError && error.code === 'mocks.body_unreadable') {
    return RekognitionError.ofFront('SerializationException', 'The body of the request ended too early.');
  }
  knownError(error, requestId);
  return RekognitionError.ofService('InternalServerError');
}

function headersOf({ requestId, now }: AnswerIdentity): HeaderList {
  return [
    ['content-type', JSON_1_1],
    ['x-amzn-requestid', requestId],
    ['date', new Date(now).toUTCString()],
  ];
}
