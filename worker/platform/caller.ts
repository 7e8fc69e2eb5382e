import type { Scope } from './scopes';

/** Who is at the admin API. */
export type Caller = {
  user: { id: string; name: string; email: string | null; avatar_url: string | null };
  via: 'session' | 'token';
  scopes: readonly Scope[];
  session_id: string | null;
  /** When the token that was sent ends; null for one that never does, and for a session. */
  token_expires_at: string | null;
};
