import { z } from 'zod';
import type { MockEndpoint } from '../cases/case.ts';

/** As many as the admin API takes at once. */
const BATCH = 500;

const created = {
  project: z.object({ project: z.object({ id: z.string() }) }),
  group: z.object({ group: z.object({ id: z.string() }) }),
  endpoints: z.object({ endpoints: z.array(z.object({ id: z.string() })) }),
};

type Admin = { origin: string; token: string };

async function post<T>(admin: Admin, path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${admin.origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return shape.parse(JSON.parse(text));
}

function endpointDocument(endpoint: MockEndpoint) {
  return {
    name: endpoint.name,
    method: endpoint.method,
    path: endpoint.path,
    response_status_code: endpoint.status,
    response_body: endpoint.body,
  };
}

/** The project `bench` with the group `bench`, its endpoints in the order of the case. */
export async function createMocks(origin: string, token: string, endpoints: MockEndpoint[]): Promise<void> {
  const admin = { origin, token };
  const { project } = await post(admin, '/api/projects', { name: 'Bench', slug: 'bench' }, created.project);
  const newGroup = { project_id: project.id, name: 'Bench', slug: 'bench', kind: 'http' };
  const { group } = await post(admin, '/api/groups', newGroup, created.group);
  for (let start = 0; start < endpoints.length; start += BATCH) {
    const batch = endpoints.slice(start, start + BATCH).map(endpointDocument);
    await post(admin, `/api/groups/${group.id}/endpoints/batch`, { endpoints: batch }, created.endpoints);
  }
}
