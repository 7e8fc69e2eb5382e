import { VERSION } from '../platform/version';
import { ALL_SERVICES } from '../services/registry';

export type Health = {
  status: 'ok';
  version: string;
  /** By their labels: the hosts that all groups of a kind have in common. */
  shared_hosts: Record<string, string>;
};

/** Liveness and version: costs nothing, needs nothing. */
export function health(request: Request, mockHost: string): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const answer: Health = { status: 'ok', version: VERSION, shared_hosts: sharedHosts(mockHost) };
  return Response.json(answer, {
    headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
  });
}

function sharedHosts(mockHost: string): Health['shared_hosts'] {
  const labels = ALL_SERVICES.flatMap(({ shared }) => (shared ? [shared.label] : []));
  return Object.fromEntries(labels.map((label) => [label, `${label}.${mockHost}`]));
}
