import type { TokenKind } from '../../../api/auth-writes';

/** What an API that checks its tokens answers. */
export const EXPECTED: Record<TokenKind, 200 | 401> = {
  valid: 200,
  expired: 401,
  not_yet_valid: 401,
  wrong_signature: 401,
  alg_none: 401,
  wrong_audience: 401,
  wrong_issuer: 401,
  revoked: 401,
};

// Object.keys forgets which keys the object has.
export const TOKEN_KINDS = Object.keys(EXPECTED) as TokenKind[];
