import type { MemoryDesk } from '../../service-memory';
import { attemptsOf, countLocked, forgetFailures } from './attempts';
import type { Attempts, AuthSeed, SessionRow, UserRow } from './rows';
import {
  countActive,
  countActiveOf,
  endFamily,
  pageOfSessions,
  type SessionsWish,
  sessionById,
} from './sessions';
import {
  addSeeds,
  allUsers,
  countUsers,
  pageOfUsers,
  saveUser,
  type UsersWish,
  userByEmail,
  userById,
} from './users';

type At = { now: number };

export type ShownUser = { user: UserRow; attempts: Attempts; sessions: number };

export function users({ sql }: MemoryDesk): UserRow[] {
  return allUsers(sql);
}

export function listUsers(
  { sql }: MemoryDesk,
  { now, ...wish }: At & UsersWish,
): { users: ShownUser[]; total: number } {
  const { users: found, total } = pageOfUsers(sql, wish);
  return { users: found.map((user) => shown(sql, user, now)), total };
}

/** By its id, or else by its e-mail address. */
export function findUser({ sql }: MemoryDesk, { key, now }: At & { key: string }): ShownUser | null {
  const user = userById(sql, key) ?? userByEmail(sql, key);
  return user && shown(sql, user, now);
}

type Changes = Pick<UserRow, 'email' | 'name' | 'roles' | 'claims' | 'password_hash'>;

export type ChangeWish = At & {
  id: string;
  changes: { [Field in keyof Changes]?: Changes[Field] | undefined };
};

export type Changed = { ok: true; user: ShownUser } | { ok: false; problem: 'no_user' | 'email_taken' };

export function changeUser({ sql }: MemoryDesk, { id, changes, now }: ChangeWish): Changed {
  const user = userById(sql, id);
  if (!user) return { ok: false, problem: 'no_user' };
  const other = changes.email === undefined ? null : userByEmail(sql, changes.email);
  if (other && other.id !== id) return { ok: false, problem: 'email_taken' };
  const changed = {
    ...user,
    email: changes.email ?? user.email,
    name: changes.name ?? user.name,
    roles: changes.roles ?? user.roles,
    claims: changes.claims ?? user.claims,
    password_hash: changes.password_hash ?? user.password_hash,
  };
  saveUser(sql, changed);
  return { ok: true, user: shown(sql, changed, now) };
}

/** The sessions go with the user. */
export function deleteUser({ sql }: MemoryDesk, { id }: { id: string }): boolean {
  const user = userById(sql, id);
  if (!user) return false;
  forgetFailures(sql, user.email);
  sql.exec('DELETE FROM auth_sessions WHERE user_id = ?', id);
  sql.exec('DELETE FROM auth_users WHERE id = ?', id);
  return true;
}

export function unlock({ sql }: MemoryDesk, { id, now }: At & { id: string }): ShownUser | null {
  const user = userById(sql, id);
  if (!user) return null;
  forgetFailures(sql, user.email);
  return shown(sql, user, now);
}

/** Who registered is gone, and so are all sessions; what was revoked stays so. */
export function resetUsers({ sql }: MemoryDesk, { seed }: { seed: AuthSeed }): UserRow[] {
  for (const table of ['auth_users', 'auth_sessions', 'auth_attempts']) sql.exec(`DELETE FROM ${table}`);
  addSeeds(sql, seed.users);
  return allUsers(sql);
}

export type ShownSession = { session: SessionRow; user: UserRow };

export function listSessions({ sql }: MemoryDesk, wish: SessionsWish): ShownSession[] {
  return pageOfSessions(sql, wish).flatMap((session) => {
    const user = userById(sql, session.user_id);
    return user ? [{ session, user }] : [];
  });
}

export function endSession({ sql }: MemoryDesk, { id, now }: At & { id: string }): boolean {
  const session = sessionById(sql, id);
  if (!session) return false;
  endFamily(sql, session.family, 'revoked', now);
  return true;
}

export function count({ sql }: MemoryDesk, { now }: At): { users: number; sessions: number; locked: number } {
  return { users: countUsers(sql), sessions: countActive(sql, now), locked: countLocked(sql, now) };
}

function shown(sql: MemoryDesk['sql'], user: UserRow, now: number): ShownUser {
  return { user, attempts: attemptsOf(sql, user.email, now), sessions: countActiveOf(sql, user.id, now) };
}
