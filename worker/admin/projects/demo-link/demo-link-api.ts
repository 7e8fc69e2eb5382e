import { type Context, Hono } from 'hono';
import { commitWrite } from '../../../db/commit';
import { type DemoLinkColumns, updateDemoLink } from '../../../db/demo-links-repository';
import { isoTime } from '../../../platform/clock';
import { randomSecret } from '../../../platform/crypto';
import type { AdminEnv } from '../../admin-env';
import { operation } from '../../operation';
import { writeDeps } from '../../write-deps';
import { demoLinkAnswer, demoLinkMade } from './documents';

const TOKEN_BYTES = 24;

/** Below /api/projects/{project_id}/demo-link: the client application, open to whoever has its link. */
export const demoLinkApi = new Hono<AdminEnv>()
  .get(
    '/',
    operation('demo_link.get', {
      summary: 'The link that shares the client application, if there is one',
      answers: { 200: demoLinkAnswer },
    }),
    (c) => c.json({ demo_link: linkOf(c, c.var.project) }),
  )
  .put(
    '/',
    operation('demo_link.create', {
      summary: 'Share the client application by a link; one that is there stays',
      answers: { 200: demoLinkMade, 201: demoLinkMade },
    }),
    async (c) => {
      const known = linkOf(c, c.var.project);
      if (known) return c.json({ demo_link: known }, 200);
      const token = randomSecret(TOKEN_BYTES);
      const created_at = isoTime(c.var.deps.ports.clock.now());
      await keep(c, { demo_token: token, demo_shared_at: created_at });
      return c.json({ demo_link: { url: urlOf(c, token), token, created_at } }, 201);
    },
  )
  .delete(
    '/',
    operation('demo_link.revoke', {
      summary: 'Revoke the link: whoever has it finds nothing there any more',
      answers: { 204: null },
    }),
    async (c) => {
      if (linkOf(c, c.var.project)) await keep(c, { demo_token: null, demo_shared_at: null });
      return c.body(null, 204);
    },
  );

function linkOf(c: Context<AdminEnv>, { demo_token, demo_shared_at }: DemoLinkColumns) {
  if (demo_token === null || demo_shared_at === null) return null;
  return { url: urlOf(c, demo_token), token: demo_token, created_at: demo_shared_at };
}

function urlOf(c: Context<AdminEnv>, token: string): string {
  return `${c.var.deps.dashboardOrigin(c.req.raw)}/shared/demo/${token}`;
}

/** Whoever reads the audit log learns that it is shared, not by which link. */
async function keep(c: Context<AdminEnv>, link: DemoLinkColumns): Promise<void> {
  const { project } = c.var;
  const deps = writeDeps(c);
  await commitWrite(deps, {
    statements: [updateDemoLink(deps.db, project.id, link)],
    audit: {
      organization_id: project.organization_id,
      action: 'projects.update',
      resource: { type: 'project', id: project.id, name: project.name, revision: project.revision },
      changes: [
        {
          field: 'demo_shared_at',
          before: project.demo_shared_at,
          after: link.demo_shared_at,
        },
      ],
    },
  });
}
