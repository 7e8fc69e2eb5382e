import { type Context, Hono } from 'hono';
import { commitWrite, type WriteDeps } from '../../db/commit';
import {
  findOrganizationAmongAll,
  getOrganization,
  insertOrganization,
  listOrganizations,
  updateOrganization,
} from '../../db/organizations-repository';
import { organizations } from '../../db/organizations-tables';
import { revisionGuard } from '../../db/stale-write';
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
      return c.json({ organizations: cut.rows, next_cursor: cut.next_cursor });
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
      await renameOrganization(
        writeDeps(c),
        c.var.organization.id,
        c.req.valid('json'),
        c.req.header('if-match'),
      );
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
      const row = await getOrganization(c.var.deps.ports.db, id);
      if (!row) throw notFoundErrors.organization({ id });
      await bury(c, { ...row, type: 'organization' });
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
  const { id, role } = c.var.organization;
  const row = await getOrganization(c.var.deps.ports.db, id);
  if (!row) throw notFoundErrors.organization({ id });
  c.header('etag', revisionTag(row.revision));
  const { name, revision, created_at, updated_at } = row;
  return c.json({ organization: { id, name, revision, created_at, updated_at, role } }, status);
}

async function renameOrganization(
  deps: WriteDeps,
  id: string,
  change: { name: string },
  ifMatch: string | undefined,
) {
  const before = await getOrganization(deps.db, id);
  if (!before) throw notFoundErrors.organization({ id });
  await commitWrite(deps, {
    statements: [updateOrganization(deps, id, change)],
    audit: {
      organization_id: id,
      action: 'organizations.update',
      resource: { type: 'organization', id, name: change.name, revision: before.revision + 1 },
      changes: fieldChanges({ name: before.name }, change),
    },
    guard: revisionGuard(deps.db, {
      table: organizations,
      id,
      revision: expectedRevision(ifMatch),
      current: async () => {
        const now = (await getOrganization(deps.db, id)) ?? before;
        return { revision: now.revision, document: { id: now.id, name: now.name, revision: now.revision } };
      },
    }),
  });
}
