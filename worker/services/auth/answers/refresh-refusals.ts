import type { Answer } from '../../../engine/answer';
import type { Why } from '../../../engine/exchange';
import type { Refreshed } from '../memory/login-calls';
import { refuse } from './refusals';

type Problem = Extract<Refreshed, { ok: false }>['problem'];

const DETAILS: Record<Problem, string> = {
  unknown: 'This world knows no session of this refresh token: it was reset, or the user has been deleted.',
  revoked: 'The session of this refresh token was revoked, or has ended by a logout.',
  used: 'This refresh token was used before, and another one has taken its place.',
  reused:
    'This refresh token was used before. Somebody may have stolen it, so that its whole session has ended.',
  no_user: 'The user of this refresh token has been deleted.',
};

export function refuseRefresh(why: Why, problem: Problem): Answer {
  const detail = DETAILS[problem];
  return refuse(why, {
    status: 401,
    code: `refresh_${problem}`,
    title: 'The refresh token is refused',
    detail,
    step: 'session',
    headers: [['www-authenticate', `Bearer error="invalid_grant", error_description="${detail}"`]],
  });
}
