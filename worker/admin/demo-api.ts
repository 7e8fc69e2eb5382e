import { type Context, Hono } from 'hono';
import * as z from 'zod';
import { findGroupsOfProjectAmongAll } from '../db/groups-repository';
import { findProjectBySlug, type ProjectRow } from '../db/projects-repository';
import { groupIdentity } from '../services/group-identity';
import { ALL_SERVICES, type Kind } from '../services/registry';
import type { AdminEnv } from './admin-env';
import { createGroup } from './groups/write-group';
import { operation } from './operation';
import { projectAnswer } from './projects/documents';
import { createProject, projectOf } from './projects/write-project';
import { writeDeps } from './write-deps';

const demoRequest = z.strictObject({ organization_id: z.uuid().optional() });

export const demoApi = new Hono<AdminEnv>().post(
  '/',
  operation('demo.create', {
    summary: 'Make the demo project, or complete it with the kinds that are new since',
    description: 'A demo group that was deleted stays deleted.',
    body: demoRequest,
    answers: { 200: projectAnswer },
  }),
  async (c) => {
    const project = await demoProject(c);
    const known = await findGroupsOfProjectAmongAll(c.var.deps.ports.db, project.id);
    for (const { kind, demo } of ALL_SERVICES) {
      if (known.some((group) => group.slug === demo.slug)) continue;
      const { slug, name, description, config } = demo;
      const served = await createGroup(c, {
        project_id: project.id,
        kind: kind as Kind,
        slug,
        name,
        description,
        config,
        chaos: {},
        created_by: c.var.caller.user.id,
      });
      const group = groupIdentity(served.group, project);
      await demo.seed({ group, ports: c.var.deps.ports, actor: c.var.caller.user.id });
      c.var.deps.invalidate(group.id);
    }
    return c.json({ project: projectOf(project) });
  },
);

async function demoProject(c: Context<AdminEnv>): Promise<ProjectRow> {
  const organization_id = c.var.organization.id;
  const taken = await findProjectBySlug(c.var.deps.ports.db, 'demo');
  if (taken?.organization_id === organization_id) return taken;
  const slug = taken ? `demo-${organization_id.slice(0, 8)}` : 'demo';
  const own = await findProjectBySlug(c.var.deps.ports.db, slug);
  if (own) return own;
  return createProject(writeDeps(c), {
    organization_id,
    slug,
    name: 'Demo',
    description: 'One group of every kind, with data to play with.',
    settings: {},
    created_by: c.var.caller.user.id,
  });
}
