import type { Context } from 'hono';
import type { ServedGroup } from '../../db/groups-repository';
import type { AdminEnv } from '../admin-env';

/** The row as the API shows it, with the addresses that serve it. */
export function groupOf(c: Context<AdminEnv>, { group, project }: ServedGroup) {
  const { deleted_at: _, created_at_epoch: __, ...shown } = group;
  const { mockHost } = c.var.deps;
  const { protocol, origin } = new URL(c.req.url);
  const path = `${origin}/m/${project.slug}/${group.slug}`;
  return {
    ...shown,
    project_slug: project.slug,
    base_url: path,
    urls: {
      path,
      project_host: `${protocol}//${project.slug}.${mockHost}/${group.slug}`,
      group_host: `${protocol}//${group.slug}--${project.slug}.${mockHost}`,
    },
  };
}
