import { z } from 'zod';
import { type Admin, tell } from './admin-call.ts';

/** The live log of the project that understudy-admin.ts makes. */
export type ProjectLog = { admin: Admin; base: string };

type LogSettings = { enabled?: boolean; keep?: { exchanges: number } };

/** As many as a project's log can be told to keep. */
export const MOST_KEPT = 50_000;

const PAGE = 500;

const projects = z.object({ projects: z.array(z.object({ id: z.string(), slug: z.string() })) });
const settings = z.object({ log: z.object({ enabled: z.boolean() }) });
const cleared = z.object({ deleted: z.int() });
const page = z.object({
  exchanges: z.array(z.object({ id: z.string() })),
  next_cursor: z.string().nullable(),
});

const series = z.object({ points: z.array(z.object({ count: z.int(), dropped: z.int() })) });

export async function findLog(admin: Admin): Promise<ProjectLog> {
  const found = await tell(admin, { method: 'GET', path: '/api/projects?limit=100' }, projects);
  const project = found.projects.find(({ slug }) => slug === 'bench');
  if (!project) throw new Error('there is no project "bench"');
  return { admin, base: `/api/projects/${project.id}` };
}

/** A GET that becomes a WebSocket. */
export function liveUrl({ admin, base }: ProjectLog): string {
  return `${admin.origin}${base}/live`;
}

export async function setLog({ admin, base }: ProjectLog, body: LogSettings): Promise<void> {
  const { log } = await tell(admin, { method: 'PUT', path: `${base}/log`, body }, settings);
  if (log.enabled !== (body.enabled ?? true)) throw new Error('the log is not as it was told to be');
}

export async function clearLog({ admin, base }: ProjectLog): Promise<void> {
  await tell(admin, { method: 'DELETE', path: `${base}/exchanges` }, cleared);
}

/** How many exchanges the log has counted within the hour, and how many it had to let go. */
export async function countedIn({ admin, base }: ProjectLog): Promise<{ count: number; dropped: number }> {
  const { points } = await tell(admin, { method: 'GET', path: `${base}/series` }, series);
  const sum = (pick: 'count' | 'dropped') => points.reduce((all, point) => all + point[pick], 0);
  return { count: sum('count'), dropped: sum('dropped') };
}

/** The ids of all that the log lists. */
export async function listedIds({ admin, base }: ProjectLog): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const query = new URLSearchParams({ limit: String(PAGE), ...(cursor === null ? {} : { cursor }) });
    const path = `${base}/exchanges?${query}`;
    const found: z.infer<typeof page> = await tell(admin, { method: 'GET', path }, page);
    ids.push(...found.exchanges.map(({ id }) => id));
    cursor = found.next_cursor;
  } while (cursor !== null);
  return ids;
}
