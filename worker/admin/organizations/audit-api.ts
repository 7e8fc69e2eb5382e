import { Hono } from 'hono';
import { z } from 'zod';
import { listAuditEvents } from '../../db/audit-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { auditAnswer } from './documents';

const auditQuery = pageQuery.extend({
  resource_id: z.uuid().optional().describe('Only what happened to this.'),
});

export const auditApi = new Hono<AdminEnv>().get(
  '/:organization_id/audit',
  operation('audit.list', {
    summary: 'Who changed what, newest first',
    query: auditQuery,
    answers: { 200: auditAnswer },
  }),
  async (c) => {
    const query = c.req.valid('query');
    const page = pageOf(query);
    const rows = await listAuditEvents(c.var.deps.ports.db, c.var.organization.id, page, query.resource_id);
    const cut = cutPage(rows, page);
    return c.json({ events: cut.rows.map(eventOf), next_cursor: cut.next_cursor });
  },
);

type Row = Awaited<ReturnType<typeof listAuditEvents>>[number];

function eventOf({ id, created_at, actor_id, actor_name, action, changes, ...row }: Row) {
  const { resource_type, resource_id, resource_name, resource_revision } = row;
  return {
    id,
    created_at,
    actor_id,
    actor_name,
    action,
    resource_type,
    resource_id,
    resource_name,
    resource_revision,
    changes,
  };
}
