import { type Context, Hono } from 'hono';
import { commitWrite } from '../../db/commit';
import {
  findOrganizationAmongAll,
  getOrganization,
  insertOrganization,
  listOrganizations,
  type OrganizationRow,
  updateOrganization,
} from '../../db/organizations-repository';
import { organizations } from '../../db/organizations-tables';
import { type Expected, revisionGuard } from '../../db/stale-write';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import { expectedRevision, revisionTag } from '../../platform/api/revision';
import { fieldChanges } from '../../platform/field-changes';
import { notFoundErrors } from '../access-errors';
import type { AdminEnv } from '../admin-env';
import { bury, revive } from '../lifecycle';
import { operation } from '../operation';
import { writeDeps } from '../write-deps';
import { organizationAnswer, organizationName, organizationsAnswer } from './documents';
import { organizationErrors } from './errors';

export const organizationsApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('organizations.list', {
      summary: 'List the organizations you belong to',
      query: pageQuery,
      answers: { 200: organizationsAnswer },
    }),
    async (c) => {
      const page = pageOf(c.req.valid('query'));
      const cut = cutPage(await listOrganizations(c.var.deps.ports.db, c.var.caller.user.id, page), page);
      const organizations = cut.rows.map(({ created_at_epoch: _, ...organization }) => organization);
      return c.json({ organizations, next_cursor: cut.next_cursor });
    },
  )
  .post(
    '/',
    operation('organizations.create', {
      summary: 'Make an organization; you become its owner',
      body: organizationName,
      answers: { 201: organizationAnswer },
    }),
    async (c) => {
      const { name } = c.req.valid('json');
      const deps = writeDeps(c);
      const { id, statements } = insertOrganization(deps, name, c.var.caller.user.id);
      await commitWrite(deps, {
        statements,
        audit: {
          organization_id: id,
          action: 'organizations.create',
          resource: { type: 'organization', id, name, revision: 1 },
          changes: [{ field: 'name', after: name }],
        },
      });
      c.set('organization', { id, name, role: 'owner' });
      return answerOrganization(c, 201);
    },
  )
  .get(
    '/:organization_id',
    operation('organizations.get', { summary: 'One organization', answers: { 200: organizationAnswer } }),
    async (c) => answerOrganization(c, 200),
  )
  .patch(
    '/:organization_id',
    operation('organizations.update', {
      summary: 'Rename an organization',
      body: organizationName,
      answers: { 200: organizationAnswer },
    }),
    async (c) => {
      await renameOrganization(c, c.req.valid('json'));
      return answerOrganization(c, 200);
    },
  )
  .delete(
    '/:organization_id',
    operation('organizations.delete', {
      summary: 'Delete an organization with everything in it; it can be restored',
      answers: { 204: null },
    }),
    async (c) => {
      const { id } = c.var.organization;
      const row = await existing(c, id);
      await bury(c, { ...row, type: 'organization' }, expectedOrganization(c));
      return c.body(null, 204);
    },
  )
  .post(
    '/:organization_id/restore',
    operation('organizations.restore', {
      summary: 'Bring a deleted organization back, with what was deleted together with it',
      answers: { 200: organizationAnswer },
    }),
    async (c) => {
      const { id } = c.var.organization;
      const row = await findOrganizationAmongAll(c.var.deps.ports.db, id);
      if (!row?.deleted_at) throw organizationErrors.not_deleted({ id });
      await revive(c, { ...row, type: 'organization' }, row.deleted_at);
      return answerOrganization(c, 200);
    },
  );

async function answerOrganization<Status extends 200 | 201>(c: Context<AdminEnv>, status: Status) {
  const { id } = c.var.organization;
  const row = await existing(c, id);
  c.header('etag', revisionTag(row.revision));
  return c.json({ organization: shown(c, row) }, status);
}

async function existing(c: Context<AdminEnv>, id: string): Promise<OrganizationRow> {
  const row = await getOrganization(c.var.deps.ports.db, id);
  if (!row) throw notFoundErrors.organization({ id });
  return row;
}

/** The row as the API shows it to the caller. */
function shown(c: Context<AdminEnv>, { id, name, revision, created_at, updated_at }: OrganizationRow) {
  return { id, name, revision, created_at, updated_at, role: c.var.organization.role };
}

async function renameOrganization(c: Context<AdminEnv>, change: { name: string }): Promise<void> {
  const { id } = c.var.organization;
  const deps = writeDeps(c);
  const before = await existing(c, id);
  await commitWrite(deps, {
    statements: [updateOrganization(deps, id, change)],
    audit: {
      organization_id: id,
      action: 'organizations.update',
      resource: { type: 'organization', id, name: change.name, revision: before.revision + 1 },
      changes: fieldChanges({ name: before.name }, change),
    },
    guard: revisionGuard(deps.db, expectedOrganization(c)),
  });
}

/** The organization as the writer saw it. */
function expectedOrganization(c: Context<AdminEnv>): Expected {
  const { id } = c.var.organization;
  return {
    table: organizations,
    id,
    revision: expectedRevision(c.req.header('if-match')),
    current: async () => {
      const row = await existing(c, id);
      return { revision: row.revision, document: shown(c, row) };
    },
  };
}
