import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Caller } from '../platform/caller';
import type { Database } from '../platform/database';
import type { FieldChange } from '../platform/field-changes';
import { live, newestFirst } from './live-rows';
import { auditEvents } from './organizations-tables';
import { newRow, type Stamps } from './rows';

export type AuditEntry = {
  organization_id: string;
  /** `{resource}.{verb}`. */
  action: string;
  resource: { type: string; id: string; name: string; revision: number | null };
  changes: FieldChange[];
};

export function insertAuditEvent(deps: Stamps & { db: Database; caller: Caller }, entry: AuditEntry) {
  return deps.db.insert(auditEvents).values({
    ...newRow(deps),
    organization_id: entry.organization_id,
    actor_id: deps.caller.user.id,
    actor_name: deps.caller.user.name,
    action: entry.action,
    resource_type: entry.resource.type,
    resource_id: entry.resource.id,
    resource_name: entry.resource.name,
    resource_revision: entry.resource.revision,
    changes: entry.changes,
  });
}

export function listAuditEvents(db: Database, organizationId: string, page: Page, resourceId?: string) {
  const { where, order, limit } = newestFirst(auditEvents, page);
  return db
    .select()
    .from(auditEvents)
    .where(
      live(
        auditEvents,
        eq(auditEvents.organization_id, organizationId),
        resourceId === undefined ? undefined : eq(auditEvents.resource_id, resourceId),
        where,
      ),
    )
    .orderBy(...order)
    .limit(limit);
}

export type ChangeSince = FieldChange & { by: string; at: string; revision: number };

/** What was written to a resource after the given revision, oldest first. */
export async function changesSince(
  db: Database,
  resourceId: string,
  revision: number,
): Promise<ChangeSince[]> {
  const events = await db
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.resource_id, resourceId), gt(auditEvents.resource_revision, revision)))
    .orderBy(asc(auditEvents.resource_revision), desc(auditEvents.created_at_epoch))
    .limit(50);
  return events.flatMap((event) =>
    event.changes.map((change) => ({
      ...change,
      by: event.actor_name,
      at: event.created_at,
      revision: event.resource_revision ?? 0,
    })),
  );
}
