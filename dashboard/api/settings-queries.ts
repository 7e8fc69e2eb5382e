import type { InferRequestType, InferResponseType } from 'hono/client';
import { api } from './client';
import type { Project } from './project-queries';
import { queryOptions } from './query/query-options';
import { ifSeen } from './revision';

const project = api.projects[':project_id'];

export type ProjectPatch = InferRequestType<typeof project.$patch>['json'];
export type ClockSetting = InferRequestType<typeof project.clock.$put>['json'];
export type ProjectTime = InferResponseType<typeof project.clock.$get>;
export type LogSettings = InferResponseType<typeof project.log.$get>['log'];
export type ForwardingState = InferResponseType<typeof project.log.forwarding.$get>['targets'][number];

type Seen = Pick<Project, 'id' | 'revision'>;

export const clockKey = (projectId: string) => ['projects', projectId, 'clock'];

/** How the project's clock is set, what it showed, and when that was by the clock of this machine. */
export function clockQuery(projectId: string) {
  return queryOptions({
    queryKey: clockKey(projectId),
    queryFn: async ({ signal }): Promise<ProjectTime & { read_at: number }> => {
      const response = await project.clock.$get(paramOf(projectId), { init: { signal } });
      return { ...(await response.json()), read_at: Date.now() };
    },
  });
}

/** How it stands with what the log is forwarded to. */
export function forwardingQuery(projectId: string) {
  return queryOptions({
    queryKey: ['projects', projectId, 'forwarding'],
    queryFn: async ({ signal }): Promise<ForwardingState[]> => {
      const response = await project.log.forwarding.$get(paramOf(projectId), { init: { signal } });
      return (await response.json()).targets;
    },
    refetchInterval: 5_000,
  });
}

export async function patchProject({ id, revision }: Seen, json: ProjectPatch): Promise<Project> {
  const response = await project.$patch({ ...paramOf(id), json }, ifSeen(revision));
  return (await response.json()).project;
}

export async function setClock(projectId: string, json: ClockSetting): Promise<ProjectTime> {
  // The client takes a choice of three bodies for all three at once.
  const response = await project.clock.$put({ ...paramOf(projectId), json: json as never });
  return response.json();
}

export async function saveLogSettings({ id, revision }: Seen, json: LogSettings): Promise<void> {
  await project.log.$put({ ...paramOf(id), json }, ifSeen(revision));
}

export async function deleteProject({ id, revision }: Seen): Promise<void> {
  await project.$delete(paramOf(id), ifSeen(revision));
}

export async function restoreProject(id: string): Promise<Project> {
  const response = await project.restore.$post(paramOf(id));
  return (await response.json()).project;
}

function paramOf(projectId: string) {
  return { param: { project_id: projectId } };
}
