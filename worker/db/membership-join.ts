import { and, eq, type SQL } from 'drizzle-orm';
import { live } from './live-rows';
import { memberships, organizations } from './organizations-tables';

/** Joined to organizations, it keeps only those that the user belongs to. */
export function liveMembershipOf(userId: string): SQL | undefined {
  return and(
    eq(memberships.organization_id, organizations.id),
    eq(memberships.user_id, userId),
    live(memberships),
  );
}
