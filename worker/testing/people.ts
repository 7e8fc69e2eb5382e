import { env } from 'cloudflare:test';
import { apiTokens, users } from '../db/accounts-tables';
import { memberships, organizations } from '../db/organizations-tables';
import { newRow } from '../db/rows';
import { systemClock } from '../platform/clock';
import { sha256 } from '../platform/crypto';
import { openDatabase } from '../platform/database';
import { randomIds } from '../platform/ids';
import type { Role } from '../platform/roles';
import type { Scope } from '../platform/scopes';

const stamps = { clock: systemClock, ids: randomIds };
const db = openDatabase(env.DB);

export type Person = { id: string; name: string; token: string };

/** A user with a token that covers everything. */
export async function person(name: string): Promise<Person> {
  const user = { ...newRow(stamps), name, email: `${name}-${randomIds.next()}@example.com` };
  await db.insert(users).values(user);
  return { id: user.id, name, token: await tokenFor(user.id, ['admin']) };
}

export async function tokenFor(userId: string, scopes: Scope[]): Promise<string> {
  const token = `ust_${randomIds.next()}`;
  const row = { ...newRow(stamps), user_id: userId, name: 'of the tests', hint: token.slice(-4), scopes };
  await db.insert(apiTokens).values({ ...row, hash: await sha256(token) });
  return token;
}

export type Team = { organization_id: string; owner: Person; admin: Person; editor: Person; viewer: Person };

/** An organization with one member of each role. */
export async function team(name = 'Acme'): Promise<Team> {
  const [owner, admin, editor, viewer] = await Promise.all([
    person('owner'),
    person('admin'),
    person('editor'),
    person('viewer'),
  ]);
  const organization = { ...newRow(stamps), name, created_by: owner.id };
  const member = (who: Person, role: Role) => ({
    ...newRow(stamps),
    organization_id: organization.id,
    user_id: who.id,
    role,
  });
  await db.batch([
    db.insert(organizations).values(organization),
    db
      .insert(memberships)
      .values([
        member(owner, 'owner'),
        member(admin, 'admin'),
        member(editor, 'editor'),
        member(viewer, 'viewer'),
      ]),
  ]);
  return { organization_id: organization.id, owner, admin, editor, viewer };
}
