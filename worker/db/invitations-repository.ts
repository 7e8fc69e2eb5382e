import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Page } from '../platform/api/paging';
import type { Database } from '../platform/database';
import { live, newestFirst } from './live-rows';
import { invitations, organizations } from './organizations-tables';
import { newRow, type Stamps, touched } from './rows';

export type InvitationRow = typeof invitations.$inferSelect;

export type NewInvitation = Pick<
  InvitationRow,
  'organization_id' | 'role' | 'email' | 'token_hash' | 'expires_at' | 'created_by'
>;

export function listInvitations(db: Database, organizationId: string, page: Page) {
  const { where, order, limit } = newestFirst(invitations, page);
  return db
    .select()
    .from(invitations)
    .where(live(invitations, eq(invitations.organization_id, organizationId), where))
    .orderBy(...order)
    .limit(limit);
}

export function insertInvitation(deps: Stamps & { db: Database }, invitation: NewInvitation) {
  const row = { ...newRow(deps), ...invitation };
  return { row: { ...row, accepted_at: null }, statements: [deps.db.insert(invitations).values(row)] };
}

export async function findOpenInvitation(db: Database, organizationId: string, id: string) {
  const [row] = await db
    .select()
    .from(invitations)
    .where(
      live(invitations, eq(invitations.organization_id, organizationId), eq(invitations.id, id), unused()),
    );
  return row ?? null;
}

/** The invitation that a link stands for, while it can still be used. */
export async function findUsableInvitation(db: Database, tokenHash: string, now: string) {
  const [row] = await db
    .select({ invitation: invitations, organization: { id: organizations.id, name: organizations.name } })
    .from(invitations)
    .innerJoin(organizations, and(eq(organizations.id, invitations.organization_id), live(organizations)))
    .where(
      live(invitations, eq(invitations.token_hash, tokenHash), unused(), gt(invitations.expires_at, now)),
    );
  return row ?? null;
}

export function buryInvitation(db: Database, id: string, at: string) {
  return db
    .update(invitations)
    .set({ deleted_at: at })
    .where(live(invitations, eq(invitations.id, id)));
}

export function markInvitationUsed(deps: Stamps & { db: Database }, id: string, userId: string, now: string) {
  return deps.db
    .update(invitations)
    .set({ accepted_at: now, accepted_by: userId, ...touched(deps) })
    .where(eq(invitations.id, id));
}

/** A link is good once: of two uses at the same moment one is refused. */
export function stillUnused(id: string) {
  return sql`EXISTS (SELECT 1 FROM ${invitations} WHERE id = ${id} AND accepted_at IS NULL AND deleted_at IS NULL)`;
}

function unused() {
  return isNull(invitations.accepted_at);
}
