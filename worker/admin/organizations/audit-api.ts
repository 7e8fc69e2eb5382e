import { Hono } from 'hono';
import * as z from 'zod';
import { listAuditEvents } from '../../db/audit-repository';
import { cutPage, pageOf, pageQuery } from '../../platform/api/paging';
import type { AdminEnv } from '../admin-env';
import { operation } from '../operation';
import { auditAnswer } from './documents';

const moment = z.coerce
  .date({ error: 'Write a time such as 2026-11-21T10:00:00Z.' })
  .transform((date) => date.getTime());

const auditQuery = pageQuery.extend({
  actor_id: z.uuid().optional().describe('Only what this user did.'),
  action: z
    .string()
    .regex(
      /^[a-z_]{1,40}\.([a-z_]{1,40}|\*)$/,
      'An action such as groups.update, or a family such as groups.*',
    )
    .optional(),
  resource_type: z
    .string()
    .regex(/^[a-z_]{1,40}$/, 'A type such as endpoint.')
    .optional(),
  resource_id: z.uuid().optional().describe('Only what happened to this.'),
  from: moment.optional(),
  to: moment.optional().describe('Not included.'),
});

export const auditApi = new Hono<AdminEnv>().get(
  '/:organization_id/audit',
  operation('audit.list', {
    summary: 'Who changed what, newest first',
    query: auditQuery,
    answers: { 200: auditAnswer },
  }),
  async (c) => {
    const { limit, cursor, ...filter } = c.req.valid('query');
    const page = pageOf({ limit, cursor });
    const rows = await listAuditEvents(c.var.deps.ports.db, c.var.organization.id, page, filter);
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
