import { isoTime } from '../../../platform/clock';
import type { ShownSession, ShownUser } from '../memory/team-calls';
import type { SessionDocument, UserDocument } from './user-documents';

export function userDocumentOf({ user, attempts, sessions }: ShownUser): UserDocument {
  const { id, email, name, roles, claims, created_at, position } = user;
  return {
    id,
    email,
    name,
    roles,
    claims,
    created_at: isoTime(created_at),
    is_seed: position < 0,
    failed_logins: attempts.count,
    locked_until: timeOrNull(attempts.locked_until),
    sessions,
  };
}

export function sessionDocumentOf(
  { session, user: { id, email, name } }: ShownSession,
  now: number,
): SessionDocument {
  return {
    id: session.id,
    session_id: session.family,
    user: { id, email, name },
    issued_at: isoTime(session.issued_at),
    expires_at: isoTime(session.expires_at),
    used_at: timeOrNull(session.used_at),
    revoked_at: timeOrNull(session.revoked_at),
    revoked_because: session.revoked_because,
    state: stateOf(session, now),
  };
}

function stateOf(
  { revoked_at, used_at, expires_at }: ShownSession['session'],
  now: number,
): SessionDocument['state'] {
  if (revoked_at !== null) return 'revoked';
  if (used_at !== null) return 'used';
  return expires_at <= now ? 'expired' : 'active';
}

function timeOrNull(time: number | null): string | null {
  return time === null ? null : isoTime(time);
}
