import { AppError, defineErrors, type FieldError } from './errors';
import { ENGLISH, type Speech } from './languages/speech';

export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  request_id: string;
  errors?: FieldError[];
};

const unexpectedErrors = defineErrors('internal', {
  unexpected: {
    status: 500,
    title: 'Something failed on our side',
    detail: 'The request could not be completed. Quote the id {id} when you report this.',
  },
});

/** Any error as `application/problem+json`; an unknown one tells the client nothing but an id to ask about. */
export function problemResponse(error: unknown, requestId: string, speech = ENGLISH): Response {
  const known = knownError(error, requestId);
  const document: ProblemDocument & Record<string, unknown> = {
    type: `urn:understudy:error:${known.code}`,
    title: speech.say(known.title),
    status: known.status,
    detail: speech.fill(known.detail, known.values),
    code: known.code,
    request_id: requestId,
    ...(known.extras.errors ? { errors: toldIn(speech, known.extras.errors) } : {}),
    ...known.extras.members,
  };
  return new Response(JSON.stringify(document), {
    status: known.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      'content-language': speech.language,
      vary: 'Accept-Language',
      ...known.extras.headers,
    },
  });
}

/** What is wrong, in another language; where and of what code stays. */
export function toldIn<Told extends { detail: string; suggestion?: string | undefined }>(
  { say }: Speech,
  errors: readonly Told[],
): Told[] {
  return errors.map((error) => ({
    ...error,
    detail: say(error.detail),
    ...(error.suggestion !== undefined && { suggestion: say(error.suggestion) }),
  }));
}

/** The error as its reader may see it; an unknown one goes to the console under the id. */
export function knownError(error: unknown, requestId: string): AppError {
  return error instanceof AppError ? error : unexpected(error, requestId);
}

function unexpected(error: unknown, requestId: string): AppError {
  console.error(JSON.stringify({ level: 'error', request_id: requestId, error: describe(error) }));
  return unexpectedErrors.unexpected({ id: requestId });
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
