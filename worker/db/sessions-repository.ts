import { and, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import { isoTime } from '../platform/clock';
import type { Database } from '../platform/database';
import { sessions, users } from './accounts-tables';
import { live, newestFirst } from './live-rows';
import { newRow, type Stamps, touched } from './rows';

export type SessionRow = typeof sessions.$inferSelect;

export type NewSession = Pick<
  SessionRow,
  'user_id' | 'secret_hash' | 'expires_at_epoch' | 'user_agent' | 'country'
>;

const USE_NOTED_EVERY = 5 * 60_000;

export async function insertSession(deps: Stamps & { db: Database }, session: NewSession): Promise<string> {
  const now = deps.clock.now();
  const row = { ...newRow(deps), ...session, rotated_at_epoch: now, last_used_at: isoTime(now) };
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

/** Of the sessions that somebody could go on with. */
export function listSessions(db: Database, userId: string, now: number, page: Page) {
  const { where, order, limit } = newestFirst(sessions, page);
  return db
    .select()
    .from(sessions)
    .where(live(sessions, eq(sessions.user_id, userId), gt(sessions.expires_at_epoch, now), where))
    .orderBy(...order)
    .limit(limit);
}

/** Now and then, for a row written per request would cost more than the request. */
export async function noteSessionUse(
  deps: Stamps & { db: Database },
  { id, last_used_at }: SessionRow,
  country: string | null,
): Promise<void> {
  const now = deps.clock.now();
  const before = isoTime(now - USE_NOTED_EVERY);
  if (last_used_at !== null && last_used_at > before) return;
  await deps.db
    .update(sessions)
    .set({ last_used_at: isoTime(now), ...(country !== null && { country }) })
    .where(
      live(
        sessions,
        eq(sessions.id, id),
        or(isNull(sessions.last_used_at), lte(sessions.last_used_at, before)),
      ),
    );
}

export async function buryOwnSession(db: Database, userId: string, id: string, at: string): Promise<boolean> {
  const buried = await db
    .update(sessions)
    .set({ deleted_at: at })
    .where(live(sessions, eq(sessions.user_id, userId), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  return buried.length === 1;
}

/** Answers how many there were; `kept` is the session that goes on, if there is one. */
export async function buryOtherSessions(
  deps: Stamps & { db: Database },
  userId: string,
  kept: string | null,
): Promise<number> {
  const now = deps.clock.now();
  const buried = await deps.db
    .update(sessions)
    .set({ deleted_at: isoTime(now) })
    .where(
      live(
        sessions,
        eq(sessions.user_id, userId),
        gt(sessions.expires_at_epoch, now),
        kept === null ? undefined : ne(sessions.id, kept),
      ),
    )
    .returning({ id: sessions.id });
  return buried.length;
}
