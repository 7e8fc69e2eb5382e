import { type Answer, problemAnswer } from '../../../engine/answer';
import { AppError } from '../../../platform/errors';
import type { MockRequest } from '../../service';
import type { S3Context } from '../compiled';
import { isSigned } from '../request/is-signed';
import { presignAnswer } from './presign-answer';

const OPEN: Answer['headers'] = [
  ['access-control-allow-origin', '*'],
  ['access-control-allow-methods', 'POST, OPTIONS'],
  ['access-control-allow-headers', '*'],
];

/** What a store answers beside S3's own API; null for all that is S3's. */
export async function answerBeside(request: MockRequest, context: S3Context): Promise<Answer | null> {
  const { method, path, reach, headers } = request;
  if (path !== '/presigned-url' || reach.hostPrefix !== null || isSigned(request)) return null;
  if (method === 'OPTIONS' && headers.has('access-control-request-method')) return preflight(context);
  if (method !== 'POST' || isForm(headers)) return null;
  context.why.rule = 'presigned-url';
  const answer = await presignAnswer(request, context).catch(problem);
  return { ...answer, headers: [...answer.headers, ...OPEN] };
}

function preflight({ why }: S3Context): Answer {
  why.outcome = 'preflight';
  return { status: 204, headers: OPEN, body: null };
}

/** That would be an upload to a bucket of this name. */
function isForm(headers: Headers): boolean {
  return (headers.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data');
}

function problem(error: unknown): Answer {
  if (!(error instanceof AppError)) throw error;
  const { code, status, title, message, extras } = error;
  return problemAnswer(status, code, title, message, extras.errors ? { errors: extras.errors } : {});
}
