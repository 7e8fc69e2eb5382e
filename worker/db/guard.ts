import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../platform/database';
import type { AppError } from '../platform/errors';
import { databaseMessage } from './database-message';

/** A condition that must hold inside the batch, before or after its statements; otherwise nothing of it is written. */
export type Guard = {
  place: 'before' | 'after';
  holds: SQL;
  refused(): AppError | Promise<AppError>;
};

/** D1 has no interactive transaction: reading a text that is no JSON makes the whole batch fail. */
export function guardStatement(db: Database, guard: Guard) {
  const verdict = sql`CASE WHEN ${guard.holds} THEN 1 ELSE json('guard ' || hex(randomblob(4))) END`;
  return db.select({ verdict }).from(sql`(SELECT 1)`);
}

export function isRefused(error: unknown): boolean {
  return databaseMessage(error).includes('malformed JSON');
}
