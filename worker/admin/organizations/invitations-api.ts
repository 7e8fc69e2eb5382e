import { type Context, Hono } from 'hono';
import { commitWrite } from '../../db/commit';
import {
  buryInvitation,
  findOpenInvitation,
  findUsableInvitation,
  type InvitationRow,
  insertInvitation,
  listInvitations,
} from '../../db/invitations-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import { isoTime } from '../../platform/clock';
import { randomSecret, sha256 } from '../../platform/crypto';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { writeDeps } from '../write-deps';
import { acceptInvitation } from './accept-invitation';
import {
  invitationLook,
  invitationMade,
  invitationSecret,
  invitationsAnswer,
  newInvitation,
  organizationAnswer,
} from './documents';
import { invitationErrors, memberErrors } from './errors';

/** Below /api/orgs: what the organization does with its invitations. */
export const invitationsApi = new Hono<AdminEnv>()
  .get(
    '/:organization_id/invitations',
    operation('invitations.list', {
      summary: 'List the invitations',
      query: pageQuery,
      answers: { 200: invitationsAnswer },
    }),
    async (c) => {
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listInvitations(c.var.deps.ports.db, c.var.organization.id, page), page);
      return c.json({ invitations: cut.rows.map(invitationOf), next_cursor: cut.next_cursor });
    },
  )
  .post(
    '/:organization_id/invitations',
    operation('invitations.create', {
      summary: 'Invite by link: it works once and expires',
      body: newInvitation,
      answers: { 201: invitationMade },
    }),
    async (c) => {
      const { role, email, expires_in_hours } = c.req.valid('json');
      if (role === 'owner' && c.var.organization.role !== 'owner') {
        throw memberErrors.owners_only({ held: c.var.organization.role });
      }
      const deps = writeDeps(c);
      const secret = randomSecret();
      const { row, statements } = insertInvitation(deps, {
        organization_id: c.var.organization.id,
        role,
        email,
        token_hash: await sha256(secret),
        expires_at: isoTime(deps.clock.now() + expires_in_hours * 3_600_000),
        created_by: c.var.caller.user.id,
      });
      await commitWrite(deps, { statements, audit: auditOf(c, 'invitations.create', row) });
      const url = `${c.var.deps.dashboardOrigin(c.req.raw)}/invite/${secret}`;
      return c.json({ invitation: invitationOf(row), secret, url }, 201);
    },
  )
  .delete(
    '/:organization_id/invitations/:invitation_id',
    operation('invitations.revoke', { summary: 'Revoke an invitation', answers: { 204: null } }),
    async (c) => {
      const deps = writeDeps(c);
      const id = c.req.param('invitation_id');
      const row = await findOpenInvitation(deps.db, c.var.organization.id, id);
      if (!row) throw invitationErrors.unknown({ id });
      await commitWrite(deps, {
        statements: [buryInvitation(deps.db, id, isoTime(deps.clock.now()))],
        audit: auditOf(c, 'invitations.revoke', row),
      });
      return c.body(null, 204);
    },
  );

/** Below /api/invitations: what the invited does with the link. */
export const invitationLinkApi = new Hono<AdminEnv>()
  .post(
    '/look',
    operation('invitations.look', {
      summary: 'See what an invitation link offers',
      body: invitationSecret,
      answers: { 200: invitationLook },
    }),
    async (c) => {
      const { db, clock } = c.var.deps.ports;
      const found = await findUsableInvitation(
        db,
        await sha256(c.req.valid('json').secret),
        isoTime(clock.now()),
      );
      if (!found) throw invitationErrors.not_valid();
      const { role, expires_at } = found.invitation;
      return c.json({ invitation: { organization_name: found.organization.name, role, expires_at } });
    },
  )
  .post(
    '/accept',
    operation('invitations.accept', {
      summary: 'Join the organization that an invitation link offers',
      body: invitationSecret,
      answers: { 200: organizationAnswer },
    }),
    async (c) => c.json({ organization: await acceptInvitation(writeDeps(c), c.req.valid('json').secret) }),
  );

type Shown = Pick<
  InvitationRow,
  'id' | 'organization_id' | 'role' | 'email' | 'expires_at' | 'accepted_at' | 'created_at'
>;

function invitationOf({
  id,
  organization_id,
  role,
  email,
  expires_at,
  accepted_at,
  created_at,
}: Shown): Shown {
  return { id, organization_id, role, email, expires_at, accepted_at, created_at };
}

function auditOf(
  c: Context<AdminEnv>,
  action: string,
  row: { id: string; email: string | null; role: string },
) {
  return {
    organization_id: c.var.organization.id,
    action,
    resource: { type: 'invitation', id: row.id, name: row.email ?? 'by link', revision: null },
    changes: [{ field: 'role', after: row.role }],
  };
}
