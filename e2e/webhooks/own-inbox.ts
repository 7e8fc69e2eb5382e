import { afterAll, beforeAll, inject } from 'vitest';
import { adminClient } from '../admin-client.ts';

export type Listed = {
  id: string;
  type: string | null;
  provider: string | null;
  delivery_id: string | null;
  signature: { verdict: string; scheme: string; step: string | null; detail: string | null };
};

/** A project with one `webhooks` group for the tests of a file, deleted after them. */
export function useOwnInbox(config: Record<string, unknown> = {}) {
  const admin = adminClient(inject('url'), inject('token'));
  let project: { id: string; slug: string };
  let group: { id: string; slug: string };
  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name: 'Own inbox' }));
    ({ group } = await admin.post<{ group: typeof group }>('/api/groups', {
      project_id: project.id,
      name: 'Hooks',
      kind: 'webhooks',
      config: { reading: { open: true }, ...config },
    }));
  });
  afterAll(() => admin.delete(`/api/projects/${project.id}`));
  const base = () => `${inject('url')}/m/${project.slug}/${group.slug}/webhooks`;
  return {
    admin,
    base,
    /** Below the admin API of the inbox. */
    path: (rest: string) => `/api/groups/${group.id}/webhooks${rest}`,
    /** Sends as a vendor does, and reads what the inbox has made of it. */
    async receive(client: string, headers: Record<string, string>, body: string): Promise<Listed> {
      const answer = await fetch(`${base()}/${client}`, { method: 'POST', headers, body });
      await answer.body?.cancel();
      const listed = await fetch(`${base()}/events?client_id=${client}&limit=1`);
      const { events } = (await listed.json()) as { events: [Listed] };
      return events[0];
    },
  };
}
