/** Times are epoch milliseconds by the project's clock. */
export const AUTH_SCHEMA = [
  `CREATE TABLE auth_users (
     position INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     email TEXT NOT NULL,
     email_key TEXT NOT NULL UNIQUE,
     name TEXT NOT NULL,
     roles TEXT NOT NULL,
     claims TEXT NOT NULL,
     password_hash TEXT NOT NULL,
     created_at INTEGER NOT NULL
   );
   CREATE TABLE auth_sessions (
     position INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     family TEXT NOT NULL,
     user_id TEXT NOT NULL,
     issued_at INTEGER NOT NULL,
     expires_at INTEGER NOT NULL,
     used_at INTEGER,
     revoked_at INTEGER,
     revoked_because TEXT
   );
   CREATE INDEX auth_sessions_of_family ON auth_sessions (family);
   CREATE INDEX auth_sessions_of_user ON auth_sessions (user_id);
   CREATE TABLE auth_revocations (
     position INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     revoked_at INTEGER NOT NULL,
     because TEXT NOT NULL
   );
   CREATE TABLE auth_attempts (
     email_key TEXT PRIMARY KEY,
     count INTEGER NOT NULL,
     locked_until INTEGER,
     real_at INTEGER NOT NULL
   );
   CREATE INDEX auth_attempts_by_age ON auth_attempts (real_at);`,
] as const;

export const AUTH_TABLES = ['auth_users', 'auth_sessions', 'auth_revocations', 'auth_attempts'] as const;

/** What a world keeps at the most; of what is only bookkeeping the oldest goes. */
export const MOST = { users: 20_000, sessions: 20_000, revocations: 20_000, attempts: 10_000, shown: 200 };
