import { S3Error } from '../s3-error';
import type { CorsRule } from './cors';
import { matchCors } from './match-cors';

export type Preflight = {
  origin: string | null;
  /** Access-Control-Request-Method */
  method: string | null;
  /** Access-Control-Request-Headers, as sent. */
  headers: string | null;
  resource: 'BUCKET' | 'OBJECT';
};

const METHODS = ['GET', 'PUT', 'HEAD', 'POST', 'DELETE'];
const NO_RULE =
  "CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.";

/** `rules` is null for a bucket without a CORS configuration, or for none at all. */
export function answerPreflight(
  rules: readonly CorsRule[] | null,
  { origin, method, headers, resource }: Preflight,
): [name: string, value: string][] {
  if (origin === null || origin === '')
    throw new S3Error('BadRequest', {
      message: 'Insufficient information. Origin request header needed.',
    });
  if (method === null || !METHODS.includes(method))
    throw new S3Error('BadRequest', { message: `Invalid Access-Control-Request-Method: ${method}` });
  const details = { Method: method, ResourceType: resource };
  if (rules === null)
    throw new S3Error('AccessForbidden', {
      message: 'CORSResponse: CORS is not enabled for this bucket.',
      details,
    });
  const answer = matchCors(rules, { origin, method, headers: listed(headers ?? '') });
  if (answer === null) throw new S3Error('AccessForbidden', { message: NO_RULE, details });
  return answer;
}

function listed(headers: string): string[] {
  return headers
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
