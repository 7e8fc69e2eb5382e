import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import { isoTime } from '../platform/clock';
import type { Database } from '../platform/database';
import { apiTokens, users } from './accounts-tables';
import { live, newestFirst } from './live-rows';
import { newRow, type Stamps } from './rows';

export type ApiTokenRow = typeof apiTokens.$inferSelect;

export type NewApiToken = Pick<ApiTokenRow, 'user_id' | 'name' | 'hash' | 'hint' | 'scopes' | 'expires_at'>;

const USE_NOTED_EVERY = 60_000;

export function listApiTokens(db: Database, userId: string, page: Page) {
  const { where, order, limit } = newestFirst(apiTokens, page);
  return db
    .select()
    .from(apiTokens)
    .where(live(apiTokens, eq(apiTokens.user_id, userId), where))
    .orderBy(...order)
    .limit(limit);
}

export async function insertApiToken(
  deps: Stamps & { db: Database },
  token: NewApiToken,
): Promise<ApiTokenRow> {
  const row = { ...newRow(deps), ...token, deleted_at: null, last_used_at: null };
  await deps.db.insert(apiTokens).values(row);
  return row;
}

/** A token that is neither revoked nor over, with its user, in one query. */
export async function findApiToken(db: Database, hash: string, now: string) {
  const [row] = await db
    .select({ token: apiTokens, user: users })
    .from(apiTokens)
    .innerJoin(users, and(eq(users.id, apiTokens.user_id), live(users)))
    .where(
      live(
        apiTokens,
        eq(apiTokens.hash, hash),
        or(isNull(apiTokens.expires_at), gt(apiTokens.expires_at, now)),
      ),
    );
  return row ?? null;
}

/** At most once a minute, for a row written per request would cost more than the request. */
export async function noteUse(deps: Stamps & { db: Database }, token: ApiTokenRow): Promise<void> {
  const now = deps.clock.now();
  const before = isoTime(now - USE_NOTED_EVERY);
  if (token.last_used_at !== null && token.last_used_at > before) return;
  await deps.db
    .update(apiTokens)
    .set({ last_used_at: isoTime(now) })
    .where(
      live(
        apiTokens,
        eq(apiTokens.id, token.id),
        or(isNull(apiTokens.last_used_at), lte(apiTokens.last_used_at, before)),
      ),
    );
}

export async function buryApiToken(db: Database, userId: string, id: string, at: string): Promise<boolean> {
  const buried = await db
    .update(apiTokens)
    .set({ deleted_at: at })
    .where(live(apiTokens, eq(apiTokens.id, id), eq(apiTokens.user_id, userId)))
    .returning({ id: apiTokens.id });
  return buried.length === 1;
}
