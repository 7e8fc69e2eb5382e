import { eq } from 'drizzle-orm';
import type { Database } from '../platform/database';
import type { Role } from '../platform/roles';
import { identities, users } from './accounts-tables';
import { live } from './live-rows';
import { memberships, organizations } from './organizations-tables';
import { newRow, type Stamps, touched } from './rows';

export type UserRow = typeof users.$inferSelect;

export type NewAccount = {
  provider: string;
  provider_user_id: string;
  name: string;
  email: string | null;
  avatar_url: string | null;
  organization_name: string;
};

/** By what the provider calls the person, never by an address that two people may have. */
export async function findUserByIdentity(db: Database, provider: string, providerUserId: string) {
  const [row] = await db
    .select({ user: users })
    .from(identities)
    .innerJoin(users, eq(users.id, identities.user_id))
    .where(
      live(
        identities,
        eq(identities.provider, provider),
        eq(identities.provider_user_id, providerUserId),
        live(users),
      ),
    );
  return row?.user ?? null;
}

/** A user with the identity that signs in, and an organization of their own. */
export function insertAccount(deps: Stamps & { db: Database }, account: NewAccount) {
  const { db } = deps;
  const { provider, provider_user_id, organization_name, ...person } = account;
  const user = { ...newRow(deps), ...person };
  const organization = { ...newRow(deps), name: organization_name, created_by: user.id };
  const owner = { organization_id: organization.id, user_id: user.id, role: 'owner' as Role };
  return [
    db.insert(users).values(user),
    db
      .insert(identities)
      .values({ ...newRow(deps), user_id: user.id, provider, provider_user_id, email: account.email }),
    db.insert(organizations).values(organization),
    db.insert(memberships).values({ ...newRow(deps), ...owner }),
  ] as const;
}

export async function renameUser(deps: Stamps & { db: Database }, id: string, name: string): Promise<void> {
  await deps.db
    .update(users)
    .set({ name, ...touched(deps) })
    .where(live(users, eq(users.id, id)));
}
