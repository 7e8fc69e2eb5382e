import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { MockEndpoint } from '../cases/case.ts';

const IN_PARALLEL = 8;
const LONGEST_WAIT_S = 60;
const PATIENCE_MS = 30_000;
const ASK_EVERY_MS = 200;

const created = {
  project: z.object({ project: z.object({ id: z.string() }) }),
  group: z.object({ group: z.object({ id: z.string() }) }),
  endpoint: z.object({ endpoint: z.object({ id: z.string() }) }),
};

type Admin = { origin: string; token: string };

async function post<T>(admin: Admin, path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${admin.origin}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${admin.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status === 429) {
    const wait = Number(response.headers.get('retry-after') ?? 1);
    if (!(wait <= LONGEST_WAIT_S)) throw new Error(`POST ${path}: told to wait ${wait} s`);
    await sleep(wait * 1000);
    return post(admin, path, body, shape);
  }
  if (!response.ok) throw new Error(`POST ${path} answered ${response.status}: ${text.slice(0, 300)}`);
  return shape.parse(JSON.parse(text));
}

/** /health answers as soon as the Worker does, which on a first start is a moment before its database has tables. */
async function waitForDatabase(admin: Admin): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const response = await fetch(`${admin.origin}/api/projects`, {
      headers: { authorization: `Bearer ${admin.token}` },
    });
    await response.arrayBuffer();
    if (response.status < 500) return;
    await sleep(ASK_EVERY_MS);
  }
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

/** The project `bench` with the group `bench`; all but the last endpoint side by side, then the last one alone. */
export async function createMocks(origin: string, token: string, endpoints: MockEndpoint[]): Promise<void> {
  const admin = { origin, token };
  await waitForDatabase(admin);
  const { project } = await post(admin, '/api/projects', { name: 'Bench', slug: 'bench' }, created.project);
  const newGroup = { project_id: project.id, name: 'Bench', slug: 'bench', kind: 'http' };
  const { group } = await post(admin, '/api/groups', newGroup, created.group);
  const path = `/api/groups/${group.id}/endpoints`;

  const waiting = endpoints.slice(0, -1);
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await post(admin, path, endpointDocument(next), created.endpoint);
    }
  };
  await Promise.all(Array.from({ length: IN_PARALLEL }, work));
  for (const last of endpoints.slice(-1)) await post(admin, path, endpointDocument(last), created.endpoint);
}
