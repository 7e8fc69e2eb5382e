import { VERSION } from '../platform/version';

export type Health = { status: 'ok'; version: string };

/** Liveness and version: costs nothing, needs nothing. */
export function health(request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const answer: Health = { status: 'ok', version: VERSION };
  return Response.json(answer, {
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
  });
}
