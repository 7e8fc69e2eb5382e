import { VERSION } from '../platform/version';

/** Liveness and version: costs nothing, needs nothing. */
export function health(request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  return Response.json(
    { status: 'ok', version: VERSION },
    { headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } },
  );
}
