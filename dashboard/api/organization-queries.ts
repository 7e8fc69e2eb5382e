import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import { everyPage, pageAt } from './every-page';
import { kept } from './kept-answers';
import { ProblemError } from './problem-error';
import type { Project } from './project-queries';
import { queryOptions } from './query/query-options';
import { ifSeen } from './revision';

const organization = api.orgs[':organization_id'];

export type Organization = InferResponseType<typeof organization.$get>['organization'];
export type Role = Organization['role'];
export type NewProject = InferRequestType<typeof api.projects.$post>['json'];

export const organizationKey = (id: string) => ['organizations', id];
export const organizationProjectsKey = (id: string) => ['projects', 'of-organization', id];

/** `null`: there is none, or none that the reader belongs to. */
export function organizationQuery(id: string) {
  return queryOptions({
    queryKey: organizationKey(id),
    queryFn: async ({ signal }): Promise<Organization | null> => {
      try {
        const response = await organization.$get({ param: { organization_id: id } }, { init: { signal } });
        return (await response.json()).organization;
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return null;
        throw error;
      }
    },
    ...kept(organizationKey(id)),
  });
}

/** Its projects, each with how much is in it. */
export function organizationProjectsQuery(id: string) {
  const queryKey = organizationProjectsKey(id);
  return queryOptions({
    queryKey,
    queryFn: ({ signal }): Promise<Project[]> =>
      everyPage(async (cursor) => {
        const page = pageAt(cursor);
        const query = { ...page, organization_id: id, with: 'counts' as const };
        const response = await api.projects.$get({ query }, { init: { signal } });
        const { projects, next_cursor } = await response.json();
        return { rows: projects, next: next_cursor };
      }),
    ...kept(queryKey),
  });
}

export async function createOrganization(name: string): Promise<Organization> {
  const response = await api.orgs.$post({ json: { name } });
  return (await response.json()).organization;
}

export async function renameOrganization(seen: Organization, name: string): Promise<Organization> {
  const param = { organization_id: seen.id };
  const response = await organization.$patch({ param, json: { name } }, ifSeen(seen.revision));
  return (await response.json()).organization;
}

export async function deleteOrganization({ id, revision }: Organization): Promise<void> {
  await organization.$delete({ param: { organization_id: id } }, ifSeen(revision));
}

export async function restoreOrganization(id: string): Promise<void> {
  await organization.restore.$post({ param: { organization_id: id } });
}

export async function createProject(json: NewProject): Promise<Project> {
  const response = await api.projects.$post({ json });
  return (await response.json()).project;
}
