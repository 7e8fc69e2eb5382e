import type { Answer } from '../../../engine/answer';
import type { MockRequest } from '../../service';
import type { ImagesContext } from '../compiled';
import { turnsOf } from '../vendors/turns';
import { verifyCaller } from './caller/verify-caller';
import { wantedOperation } from './operations';
import { refusalAnswer, refusalOf, rekognitionAnswer, requestIdOf } from './rekognition-answer';
import { RekognitionError } from './rekognition-error';

/** Two images of 5 MiB in base64, and what stands around them. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Amazon Rekognition as its clients speak with it. What differs: pictures below 80 pixels are taken; a project's own
 * adapters, reviews by people, collections, and all of videos are not there; too many image bytes are an
 * ImageTooLargeException, as its manual says, where its front is quicker with a ValidationException.
 */
export async function handleRekognition(request: MockRequest, context: ImagesContext): Promise<Answer> {
  const { why, now, seed } = context;
  const identity = { requestId: requestIdOf(seed.dice), now };
  try {
    return rekognitionAnswer(await carriedOut(request, context), identity);
  } catch (error) {
    const refusal = refusalOf(error, identity.requestId);
    why.outcome = 'refused';
    const actual = `${refusal.code}: ${refusal.message}`;
    why.checks = [...(why.checks ?? []), { part: 'rekognition', ok: false, actual }];
    return refusalAnswer(refusal, identity);
  }
}

async function carriedOut(request: MockRequest, context: ImagesContext): Promise<object> {
  const body = await request.bytesUpTo(MOST_BYTES);
  if (body === null) throw RekognitionError.ofService('ImageTooLargeException');
  await verifyCaller(request, body, context);
  const { name, carryOut } = wantedOperation(request.headers.get('x-amz-target'));
  const { why } = context;
  why.checks = [...(why.checks ?? []), { part: 'operation', ok: true, actual: name }];
  return carryOut(body, { context, turns: turnsOf(context) });
}
