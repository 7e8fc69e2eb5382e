import { and, asc, desc, eq, gt, gte, like, lt, type SQL } from 'drizzle-orm';
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

/** Times are epoch milliseconds, the end is not included. */
export type AuditFilter = {
  actor_id?: string | undefined;
  /** Whole, or a family such as `groups.*`. */
  action?: string | undefined;
  resource_type?: string | undefined;
  resource_id?: string | undefined;
  from?: number | undefined;
  to?: number | undefined;
};

export function listAuditEvents(db: Database, organizationId: string, page: Page, filter: AuditFilter = {}) {
  const { where, order, limit } = newestFirst(auditEvents, page);
  return db
    .select()
    .from(auditEvents)
    .where(live(auditEvents, eq(auditEvents.organization_id, organizationId), ...conditionsOf(filter), where))
    .orderBy(...order)
    .limit(limit);
}

function conditionsOf(filter: AuditFilter): (SQL | undefined)[] {
  const { actor_id, action, resource_type, resource_id, from, to } = filter;
  return [
    actor_id === undefined ? undefined : eq(auditEvents.actor_id, actor_id),
    action === undefined ? undefined : isAction(action),
    resource_type === undefined ? undefined : eq(auditEvents.resource_type, resource_type),
    resource_id === undefined ? undefined : eq(auditEvents.resource_id, resource_id),
    from === undefined ? undefined : gte(auditEvents.created_at_epoch, from),
    to === undefined ? undefined : lt(auditEvents.created_at_epoch, to),
  ];
}

function isAction(action: string): SQL {
  return action.endsWith('.*')
    ? like(auditEvents.action, `${action.slice(0, -1)}%`)
    : eq(auditEvents.action, action);
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
