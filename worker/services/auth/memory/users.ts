import type { MemoryDesk } from '../../service-memory';
import type { NewUserRow, UserRow } from './rows';
import { MOST } from './schema';

type Sql = MemoryDesk['sql'];

type KeptUser = Omit<UserRow, 'roles' | 'claims'> & { roles: string; claims: string; email_key: string };

/** Two addresses that differ by case alone are one, however a keyboard composed them. */
export function emailKey(email: string): string {
  return email.normalize('NFC').toLowerCase();
}

export function userById(sql: Sql, id: string): UserRow | null {
  return firstOf(sql.exec<KeptUser>('SELECT * FROM auth_users WHERE id = ?', id).toArray());
}

export function userByEmail(sql: Sql, email: string): UserRow | null {
  return firstOf(
    sql.exec<KeptUser>('SELECT * FROM auth_users WHERE email_key = ?', emailKey(email)).toArray(),
  );
}

export function countUsers(sql: Sql): number {
  return sql.exec<{ count: number }>('SELECT count(*) AS count FROM auth_users').one().count;
}

/** Seeds in their order, and then who registered. */
export function allUsers(sql: Sql): UserRow[] {
  return sql
    .exec<KeptUser>('SELECT * FROM auth_users ORDER BY position >= 0, abs(position)')
    .toArray()
    .map(readUser);
}

export type UsersWish = { text: string; limit: number; before: number | null };

/** Newest first; one more than asked, where there are more. */
export function pageOfUsers(
  sql: Sql,
  { text, limit, before }: UsersWish,
): { users: UserRow[]; total: number } {
  const found = `instr(lower(id || ' ' || email || ' ' || name), lower(?)) > 0`;
  const { total } = sql
    .exec<{ total: number }>(`SELECT count(*) AS total FROM auth_users WHERE ${found}`, text)
    .one();
  const users = sql
    .exec<KeptUser>(
      `SELECT * FROM auth_users WHERE ${found} AND position < ? ORDER BY position DESC LIMIT ?`,
      text,
      before ?? Number.MAX_SAFE_INTEGER,
      limit + 1,
    )
    .toArray()
    .map(readUser);
  return { users, total };
}

export type AddProblem = 'email_taken' | 'id_taken' | 'too_many';

export function addUser(sql: Sql, user: NewUserRow): UserRow | AddProblem {
  if (userByEmail(sql, user.email)) return 'email_taken';
  if (userById(sql, user.id)) return 'id_taken';
  if (countUsers(sql) >= MOST.users) return 'too_many';
  const { last } = sql.exec<{ last: number | null }>('SELECT max(position) AS last FROM auth_users').one();
  const row = { ...user, position: Math.max(last ?? 0, 0) + 1 };
  insertUser(sql, row);
  return row;
}

export function addSeeds(sql: Sql, users: readonly NewUserRow[]): void {
  for (const [index, user] of users.entries()) insertUser(sql, { ...user, position: -1 - index });
}

function insertUser(
  sql: Sql,
  { position, id, email, name, roles, claims, password_hash, created_at }: UserRow,
): void {
  sql.exec(
    `INSERT INTO auth_users (position, id, email, email_key, name, roles, claims, password_hash, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    position,
    id,
    email,
    emailKey(email),
    name,
    JSON.stringify(roles),
    JSON.stringify(claims),
    password_hash,
    created_at,
  );
}

export function saveUser(sql: Sql, { id, email, name, roles, claims, password_hash }: UserRow): void {
  sql.exec(
    `UPDATE auth_users SET email = ?, email_key = ?, name = ?, roles = ?, claims = ?, password_hash = ? WHERE id = ?`,
    email,
    emailKey(email),
    name,
    JSON.stringify(roles),
    JSON.stringify(claims),
    password_hash,
    id,
  );
}

function firstOf([row]: KeptUser[]): UserRow | null {
  return row ? readUser(row) : null;
}

function readUser({ email_key: _key, roles, claims, ...row }: KeptUser): UserRow {
  return { ...row, roles: JSON.parse(roles), claims: JSON.parse(claims) };
}
