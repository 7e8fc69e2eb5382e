import type { AuthCall } from '../auth-call';

const BEARER = /^bearer +(\S+) *$/i;

/** From the header, or else from the query; null when there is none. */
export function sentToken({ request }: AuthCall): string | null {
  const inHeader = BEARER.exec(request.headers.get('authorization') ?? '')?.[1];
  return inHeader ?? new URLSearchParams(request.query).get('token');
}
