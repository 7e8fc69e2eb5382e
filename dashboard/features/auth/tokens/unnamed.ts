import type { TokenKind } from '../../../api/auth-writes';
import type { Group } from '../../../api/group-queries';

type Named = { tokens?: { issuer?: string | null; audience?: string | string[] | null } };

/** What a group does not name, so that an API cannot tell a wrong one. */
export function unnamedIn(
  config: Group['config'],
  kind: TokenKind,
): 'wrong_issuer' | 'wrong_audience' | undefined {
  // The server has checked them.
  const { issuer, audience } = (config as Named).tokens ?? {};
  if (kind === 'wrong_issuer' && !issuer) return kind;
  return kind === 'wrong_audience' && !audience ? kind : undefined;
}
