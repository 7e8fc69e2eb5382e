import { BEARER_CHALLENGE, invalidTokenChallenge } from '../../bearer-challenge';
import type { Refusal } from '../../refusal';

export function noToken(wasSent: string | null): Refusal {
  const how = 'Send a token as "Authorization: Bearer TOKEN"; GET /api/generate-token makes one.';
  return {
    status: 401,
    code: 'token_missing',
    title: 'There is no token',
    detail: wasSent === null ? how : `The Authorization header is no bearer token. ${how}`,
    step: 'token',
    headers: BEARER_CHALLENGE,
  };
}

export function badToken(detail: string): Refusal {
  return {
    status: 401,
    code: 'token_refused',
    title: 'The token is refused',
    detail,
    step: 'token',
    headers: invalidTokenChallenge(detail),
  };
}

/** The token may well be good: nobody here can tell. */
export function unreachableKeys(detail: string): Refusal {
  return {
    status: 502,
    code: 'keys_unreachable',
    title: 'The keys of the issuer could not be read',
    detail,
    step: 'token',
  };
}
