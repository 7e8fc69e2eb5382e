import type { Scope, Token } from '../../api/token-queries';

/** Each includes the ones before it. */
export const SCOPES: readonly Scope[] = ['read', 'write', 'admin'];

/** The one that includes all others that a token has. */
export function widestScope(scopes: Token['scopes']): Scope {
  return SCOPES.findLast((scope) => scopes.includes(scope)) ?? 'read';
}
