import type { BatchItem } from 'drizzle-orm/batch';
import type { Caller } from '../platform/caller';
import type { Database } from '../platform/database';
import { type AuditEntry, insertAuditEvent } from './audit-repository';
import { type Guard, guardStatement, isRefused } from './guard';
import type { Stamps } from './rows';

export type Statement = BatchItem<'sqlite'>;

export type WriteDeps = Stamps & { db: Database; caller: Caller };

export type Write = {
  statements: Statement[];
  audit: AuditEntry | null;
  guard?: Guard | null;
};

/** Carries out a write as one atomic batch; the results stand in the order of the statements. */
export async function commitWrite(deps: WriteDeps, write: Write): Promise<unknown[]> {
  const guard = write.guard ?? null;
  const before = guard?.place === 'before' ? [guardStatement(deps.db, guard)] : [];
  const after = guard?.place === 'after' ? [guardStatement(deps.db, guard)] : [];
  const audits = write.audit ? [insertAuditEvent(deps, write.audit)] : [];
  const [first, ...rest] = [...before, ...write.statements, ...after, ...audits];
  if (!first) return [];
  try {
    const results: unknown[] = await deps.db.batch([first, ...rest]);
    return results.slice(before.length);
  } catch (error) {
    throw guard && isRefused(error) ? await guard.refused() : error;
  }
}
