import type { Answer } from '../../../engine/answer';
import type { Why } from '../../../engine/exchange';
import { BEARER_CHALLENGE, invalidTokenChallenge } from '../../bearer-challenge';
import { type Refusal, refuseAs } from '../../refusal';
import type { JudgedToken } from '../judging/judge-token';

export function refuse(why: Why, refusal: Refusal): Answer {
  return refuseAs('auth', why, refusal);
}

export function refuseStranger(why: Why): Answer {
  return refuse(why, {
    status: 401,
    code: 'token_missing',
    title: 'There is no token',
    detail: 'Send the access token as "Authorization: Bearer TOKEN", or as ?token=TOKEN.',
    step: 'token',
    headers: BEARER_CHALLENGE,
  });
}

export function refuseToken(why: Why, { verdict, step, detail, checks }: JudgedToken): Answer {
  why.checks = checks
    .filter(({ ok }) => ok)
    .map(({ step: part, detail: actual }) => ({ part, ok: true, actual }));
  return refuse(why, {
    status: 401,
    code: `token_${verdict}`,
    title: 'The token is refused',
    detail,
    step: step ?? 'token',
    members: { step },
    headers: invalidTokenChallenge(detail),
  });
}

/** The same whether the user or the password is wrong, so that nobody learns who is there. */
export function refuseLogin(why: Why, step: string): Answer {
  return refuse(why, {
    status: 401,
    code: 'wrong_credentials',
    title: 'The login is refused',
    detail: 'No user has this e-mail address and this password.',
    step,
    headers: BEARER_CHALLENGE,
  });
}

export function refuseLocked(why: Why, lock: { status: number; locked_until: number; now: number }): Answer {
  const seconds = Math.max(1, Math.ceil((lock.locked_until - lock.now) / 1000));
  return refuse(why, {
    status: lock.status,
    code: 'locked',
    title: 'Too many failed logins',
    detail: `After too many failed logins this address is locked out for ${seconds} more seconds.`,
    step: 'lock-out',
    members: { locked_until: new Date(lock.locked_until).toISOString() },
    headers: [['retry-after', String(seconds)], ...(lock.status === 401 ? BEARER_CHALLENGE : [])],
  });
}
