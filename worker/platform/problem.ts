import { AppError, type FieldError } from './errors';

export type ProblemDocument = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  request_id: string;
  errors?: FieldError[];
};

/** Any error as `application/problem+json`; an unknown one tells the client nothing but an id to ask about. */
export function problemResponse(error: unknown, requestId: string): Response {
  const known = knownError(error, requestId);
  const document: ProblemDocument & Record<string, unknown> = {
    type: `urn:understudy:error:${known.code}`,
    title: known.title,
    status: known.status,
    detail: known.message,
    code: known.code,
    request_id: requestId,
    ...(known.extras.errors ? { errors: known.extras.errors } : {}),
    ...known.extras.members,
  };
  return new Response(JSON.stringify(document), {
    status: known.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...known.extras.headers,
    },
  });
}

/** The error as its reader may see it; an unknown one goes to the console under the id. */
export function knownError(error: unknown, requestId: string): AppError {
  return error instanceof AppError ? error : unexpected(error, requestId);
}

function unexpected(error: unknown, requestId: string): AppError {
  console.error(JSON.stringify({ level: 'error', request_id: requestId, error: describe(error) }));
  return new AppError(
    'internal.unexpected',
    500,
    'Something failed on our side',
    `The request could not be completed. Quote the id ${requestId} when you report this.`,
  );
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${describe(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
