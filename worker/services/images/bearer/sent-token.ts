import type { MockRequest } from '../../service';

const BEARER = /^bearer +(\S+) *$/i;

/** Null when there is none; what stands there instead is no token. */
export function sentToken({ headers }: Pick<MockRequest, 'headers'>): string | null {
  return BEARER.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}
