/** A user as the memory keeps it. Seeds have positions below 0, so that newest first shows them last, in their order. */
export type UserRow = {
  position: number;
  id: string;
  email: string;
  name: string;
  roles: string[];
  claims: Record<string, unknown>;
  password_hash: string;
  created_at: number;
};

export type NewUserRow = Omit<UserRow, 'position'>;

/** One refresh token. All that came from one login have the same family. */
export type SessionRow = {
  position: number;
  id: string;
  family: string;
  user_id: string;
  issued_at: number;
  expires_at: number;
  used_at: number | null;
  revoked_at: number | null;
  revoked_because: RevokedBecause | null;
};

/** Without a family it begins one, which is named by its first token. */
export type NewSession = Pick<SessionRow, 'user_id' | 'issued_at' | 'expires_at'> & { family: string | null };

export type RevokedBecause = 'logout' | 'revoked' | 'reuse';

export type Attempts = { count: number; locked_until: number | null };

/** What a world begins with. */
export type AuthSeed = { users: NewUserRow[] };
