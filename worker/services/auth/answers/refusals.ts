import { type Answer, type HeaderList, problemAnswer } from '../../../engine/answer';
import type { Why } from '../../../engine/exchange';
import type { FieldError } from '../../../platform/errors';
import type { JudgedToken } from '../judging/judge-token';

type Refusal = {
  status: number;
  code: string;
  title: string;
  detail: string;
  /** What was looked at when it was refused, for the log. */
  step: string;
  errors?: FieldError[];
  members?: Record<string, unknown>;
  headers?: HeaderList;
};

export function refuse(
  why: Why,
  { status, code, title, detail, step, errors, members, headers = [] }: Refusal,
): Answer {
  why.outcome = 'refused';
  why.checks = [...(why.checks ?? []), { part: step, ok: false, actual: detail }];
  const told = { ...(errors && { errors }), ...members };
  return problemAnswer(status, `auth.${code}`, title, detail, told, [
    ['cache-control', 'no-store'],
    ...headers,
  ]);
}

/** A plain challenge: nothing was wrong with a token, for there was none. */
const CHALLENGE: HeaderList = [['www-authenticate', 'Bearer']];

export function refuseStranger(why: Why): Answer {
  return refuse(why, {
    status: 401,
    code: 'token_missing',
    title: 'There is no token',
    detail: 'Send the access token as "Authorization: Bearer TOKEN", or as ?token=TOKEN.',
    step: 'token',
    headers: CHALLENGE,
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
    headers: [['www-authenticate', `Bearer error="invalid_token", error_description="${quotable(detail)}"`]],
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
    headers: CHALLENGE,
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
    headers: [['retry-after', String(seconds)], ...(lock.status === 401 ? CHALLENGE : [])],
  });
}

/** A quoted string of HTTP is ASCII, without quotes and backslashes. */
function quotable(text: string): string {
  return text
    .replaceAll(/["\\]/g, "'")
    .replaceAll(/[^\x20-\x7e]/g, '?')
    .slice(0, 300);
}
