import { afterAll, beforeAll, inject } from 'vitest';
import { adminClient } from './admin-client.ts';

export type OwnGroup = { id: string; slug: string };

/** A project with one `http` group for the tests of a file, deleted after them. */
export function useOwnProject(name: string) {
  const admin = adminClient(inject('url'), inject('token'));
  let project: { id: string; slug: string };
  let group: OwnGroup;
  beforeAll(async () => {
    ({ project } = await admin.post<{ project: typeof project }>('/api/projects', { name }));
    ({ group } = await admin.post<{ group: OwnGroup }>('/api/groups', {
      project_id: project.id,
      name: 'Web',
      kind: 'http',
    }));
  });
  afterAll(() => admin.delete(`/api/projects/${project.id}`));
  return {
    admin,
    group: () => group,
    projectId: () => project.id,
    /** Where the group answers. */
    url: () => `${inject('url')}/m/${project.slug}/${group.slug}`,
    /** Its pages in the dashboard. */
    projectPath: () => `/p/${project.slug}`,
    groupPath: () => `/p/${project.slug}/g/${group.slug}`,
    addEndpoint: (endpoint: Record<string, unknown>) =>
      admin.post<{ endpoint: { id: string } }>(`/api/groups/${group.id}/endpoints`, endpoint),
  };
}
