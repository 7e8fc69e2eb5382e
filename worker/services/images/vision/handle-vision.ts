import type { Answer } from '../../../engine/answer';
import { AppError } from '../../../platform/errors';
import { knownError } from '../../../platform/problem';
import type { MockRequest } from '../../service';
import type { ImagesContext } from '../compiled';
import { turnsOf } from '../vendors/turns';
import { annotatePicture } from './annotations/annotate-picture';
import { readWriting, refusalAnswer, visionAnswer } from './answer/vision-answer';
import { type AnnotateWish, readAnnotate } from './request/read-annotate';
import { requireKey } from './request/require-key';
import { CANONICAL, PictureError, VisionError } from './vision-error';

const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Google Vision's images:annotate, as its clients call it by REST. What differs: landmarks and logos are never found,
 * the web is not searched, products are not spoken of, and bytes of other kinds than JPEG, PNG, WebP and GIF are bad
 * image data. Any token is good where no API keys are configured.
 */
export async function handleVision(request: MockRequest, context: ImagesContext): Promise<Answer> {
  try {
    const writing = readWriting(request.query, request.headers);
    requireKey(request, context);
    requireSpoken(request.path);
    const wishes = readAnnotate(await readBody(request));
    return visionAnswer({ responses: await responsesTo(wishes, context) }, writing);
  } catch (error) {
    const refusal = refusalOf(error, context.seed.dice);
    explain(context, refusal);
    context.why.outcome = 'refused';
    return refusalAnswer(refusal);
  }
}

/** Files, and what is answered later, are not. */
function requireSpoken(path: string): void {
  const method = path.slice(path.lastIndexOf('/') + 1).replace(/%3a/i, ':');
  if (method.toLowerCase() === 'images:annotate') return;
  throw new VisionError('UNIMPLEMENTED', `${method} is not spoken here; images:annotate is.`);
}

async function readBody(request: MockRequest): Promise<unknown> {
  const bytes = await request.bytesUpTo(MOST_BYTES);
  if (bytes === null) {
    throw new VisionError('INVALID_ARGUMENT', `Request payload size exceeds the limit: ${MOST_BYTES} bytes.`);
  }
  if (bytes.byteLength === 0) return {};
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new VisionError('INVALID_ARGUMENT', `Invalid JSON payload received. ${error.message}`);
  }
}

/** In their order, and one after the other, for each may be large. */
async function responsesTo(
  wishes: readonly (() => AnnotateWish)[],
  context: ImagesContext,
): Promise<object[]> {
  const turns = turnsOf(context);
  const responses: object[] = [];
  for (const wish of wishes) {
    responses.push(
      await annotatePicture(wish(), { context, turns }).catch((error) => failure(error, context)),
    );
  }
  return responses;
}

function failure(error: unknown, context: ImagesContext): object {
  if (!(error instanceof PictureError)) throw error;
  explain(context, error);
  return { error: { code: CANONICAL[error.code].code, message: error.message } };
}

function explain({ why }: ImagesContext, { code, message }: VisionError | PictureError): void {
  why.checks = [...(why.checks ?? []), { part: 'vision', ok: false, actual: `${code}: ${message}` }];
}

/** Any error as Google would say it; what nobody expected is on the console under the dice of the exchange. */
function refusalOf(error: unknown, dice: string): VisionError {
  if (error instanceof VisionError) return error;
  if (error instanceof AppError && error.code === 'mocks.body_unreadable') {
    return new VisionError('INVALID_ARGUMENT', 'Invalid JSON payload received. Unexpected end of string.');
  }
  knownError(error, dice);
  return new VisionError('INTERNAL', 'Internal error encountered.');
}
