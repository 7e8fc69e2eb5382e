import { and, eq, gt } from 'drizzle-orm';
import type { Database } from '../platform/database';
import { sessions, users } from './accounts-tables';
import { live } from './live-rows';
import { newRow, type Stamps, touched } from './rows';

export type SessionRow = typeof sessions.$inferSelect;

export type NewSession = Pick<SessionRow, 'user_id' | 'secret_hash' | 'expires_at_epoch' | 'user_agent'>;

export async function insertSession(deps: Stamps & { db: Database }, session: NewSession): Promise<string> {
  const row = { ...newRow(deps), ...session, rotated_at_epoch: deps.clock.now() };
  await deps.db.insert(sessions).values(row);
  return row.id;
}

/** A session that is neither revoked nor over, with its user, in one query. */
export async function findSession(db: Database, id: string, now: number) {
  const [row] = await db
    .select({ session: sessions, user: users })
    .from(sessions)
    .innerJoin(users, and(eq(users.id, sessions.user_id), live(users)))
    .where(live(sessions, eq(sessions.id, id), gt(sessions.expires_at_epoch, now)));
  return row ?? null;
}

/** Only from the secret that was current: of two at once one rotates. */
export async function rotateSession(
  deps: Stamps & { db: Database },
  id: string,
  from: string,
  to: string,
): Promise<boolean> {
  const rotated = await deps.db
    .update(sessions)
    .set({
      secret_hash: to,
      previous_secret_hash: from,
      rotated_at_epoch: deps.clock.now(),
      ...touched(deps),
    })
    .where(live(sessions, eq(sessions.id, id), eq(sessions.secret_hash, from)))
    .returning({ id: sessions.id });
  return rotated.length === 1;
}

export async function burySession(db: Database, id: string, at: string): Promise<void> {
  await db
    .update(sessions)
    .set({ deleted_at: at })
    .where(live(sessions, eq(sessions.id, id)));
}
