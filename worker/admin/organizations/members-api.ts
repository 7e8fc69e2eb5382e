import { type Context, Hono } from 'hono';
import { commitWrite } from '../../db/commit';
import type { Guard } from '../../db/guard';
import {
  buryMember,
  findMember,
  keepsAnOwner,
  listMembers,
  setMemberRole,
} from '../../db/members-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import { isoTime } from '../../platform/clock';
import type { Role } from '../../platform/roles';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { writeDeps } from '../write-deps';
import { memberAnswer, memberPatch, membersAnswer } from './documents';
import { memberErrors } from './errors';

export const membersApi = new Hono<AdminEnv>()
  .get(
    '/:organization_id/members',
    operation('members.list', {
      summary: 'List the members',
      query: pageQuery,
      answers: { 200: membersAnswer },
    }),
    async (c) => {
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listMembers(c.var.deps.ports.db, c.var.organization.id, page), page);
      return c.json({ members: cut.rows.map(shown), next_cursor: cut.next_cursor });
    },
  )
  .patch(
    '/:organization_id/members/:user_id',
    operation('members.update', {
      summary: "Change a member's role",
      body: memberPatch,
      answers: { 200: memberAnswer },
    }),
    async (c) => {
      await changeRole(c, c.req.param('user_id'), c.req.valid('json').role);
      return c.json({ member: shown(await memberOf(c, c.req.param('user_id'))) });
    },
  )
  .delete(
    '/:organization_id/members/:user_id',
    operation('members.remove', { summary: 'Remove a member', answers: { 204: null } }),
    async (c) => {
      await removeMember(c, c.req.param('user_id'), 'members.remove');
      return c.body(null, 204);
    },
  )
  .post(
    '/:organization_id/leave',
    operation('members.leave', { summary: 'Leave the organization', answers: { 204: null } }),
    async (c) => {
      await removeMember(c, c.var.caller.user.id, 'members.leave');
      return c.body(null, 204);
    },
  );

type Member = Awaited<ReturnType<typeof listMembers>>[number];

/** Without what only pages are cut by. */
function shown({ id: _, created_at_epoch: __, ...member }: Member) {
  return member;
}

async function memberOf(c: Context<AdminEnv>, userId: string) {
  const member = await findMember(c.var.deps.ports.db, c.var.organization.id, userId);
  if (!member) throw memberErrors.unknown({ id: userId });
  return member;
}

async function changeRole(c: Context<AdminEnv>, userId: string, role: Role): Promise<void> {
  const member = await memberOf(c, userId);
  mayTouchOwners(c, member.role, role);
  const deps = writeDeps(c);
  await commitWrite(deps, {
    statements: [setMemberRole(deps, c.var.organization.id, userId, role)],
    audit: auditOf(c, 'members.update', member, [{ field: 'role', before: member.role, after: role }]),
    guard: ownerGuard(c),
  });
}

async function removeMember(
  c: Context<AdminEnv>,
  userId: string,
  action: 'members.remove' | 'members.leave',
) {
  const member = await memberOf(c, userId);
  mayTouchOwners(c, member.role, null);
  const deps = writeDeps(c);
  await commitWrite(deps, {
    statements: [buryMember(deps.db, c.var.organization.id, userId, isoTime(deps.clock.now()))],
    audit: auditOf(c, action, member, [{ field: 'role', before: member.role }]),
    guard: ownerGuard(c),
  });
}

/** Owners are made, changed and removed by owners only. */
function mayTouchOwners(c: Context<AdminEnv>, from: Role, to: Role | null): void {
  const { role } = c.var.organization;
  if ((from === 'owner' || to === 'owner') && role !== 'owner')
    throw memberErrors.owners_only({ held: role });
}

function ownerGuard(c: Context<AdminEnv>): Guard {
  return {
    place: 'after',
    holds: keepsAnOwner(c.var.organization.id),
    refused: () => memberErrors.last_owner(),
  };
}

function auditOf(
  c: Context<AdminEnv>,
  action: string,
  member: { user_id: string; name: string },
  changes: { field: string; before?: unknown; after?: unknown }[],
) {
  return {
    organization_id: c.var.organization.id,
    action,
    resource: { type: 'member', id: member.user_id, name: member.name, revision: null },
    changes,
  };
}
