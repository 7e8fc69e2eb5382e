import { Hono } from 'hono';
import { findProjectByDemoToken } from '../../../db/demo-links-repository';
import { listServedGroups } from '../../../db/groups-repository';
import type { AdminEnv } from '../../admin-env';
import { groupOf } from '../../groups/group-document';
import { operation } from '../../operation';
import { sharedDemo } from './documents';
import { demoLinkErrors } from './errors';

/** What the client application calls: it uploads to the one, and signs in at the other. */
const SHARED_KINDS: ReadonlySet<string> = new Set(['images', 'auth']);

/** Below /api/demo: what the link of a client application leads to, for who has no login. */
export const sharedDemoApi = new Hono<AdminEnv>().get(
  '/:token',
  operation('demo_link.look', {
    summary: 'What a shared client application needs to know',
    answers: { 200: sharedDemo },
  }),
  async (c) => {
    const { db } = c.var.deps.ports;
    const project = await findProjectByDemoToken(db, c.req.param('token'));
    if (!project) throw demoLinkErrors.unknown();
    const served = await listServedGroups(db, { project_id: project.id });
    const groups = served
      .filter(({ group }) => SHARED_KINDS.has(group.kind))
      .sort((one, other) => one.group.created_at_epoch - other.group.created_at_epoch)
      .map((each) => {
        const { slug, name, kind, base_url } = groupOf(c, each);
        return { slug, name, kind, base_url };
      });
    return c.json({ project: { name: project.name, slug: project.slug }, groups });
  },
);
