import { z } from 'zod';
import { type Dialect, templateOf } from '../cases/answer-body.ts';
import type { BenchCase, KeptItems, MockEndpoint } from '../cases/case.ts';
import { type Admin, tell } from './admin-call.ts';

/** As many as the admin API takes at once. */
const BATCH = 500;

const created = {
  project: z.object({ project: z.object({ id: z.string() }) }),
  group: z.object({ group: z.object({ id: z.string() }) }),
  endpoints: z.object({ endpoints: z.array(z.object({ id: z.string() })) }),
  collection: z.object({ collection: z.object({ id: z.string() }) }),
  world: z.object({ world: z.object({ items: z.int() }) }),
};

const dialect: Dialect = {
  path_parameter: ({ name }) => `{{request.path.${name}}}`,
  integer: ({ from, to }) => `{{int ${from} ${to}}}`,
  uuid: () => '{{uuid}}',
  email: () => "{{faker 'internet.email'}}",
};

function post<T>(admin: Admin, path: string, body: unknown, shape: z.ZodType<T>): Promise<T> {
  return tell(admin, { method: 'POST', path, body }, shape);
}

function endpointDocument({ name, method, path, status, body, accepts }: MockEndpoint) {
  return {
    name,
    method,
    path,
    response_status_code: status,
    response_body: templateOf(body, dialect),
    ...(accepts ? { body: { required: true, schema: accepts } } : {}),
  };
}

/** The items are not a seed, which every world would begin with, but what the main world has come to. */
async function fillCollection(admin: Admin, groupId: string, { name, items }: KeptItems): Promise<void> {
  const group = `/api/groups/${groupId}`;
  await post(admin, `${group}/collections`, { name, path: `/${name}` }, created.collection);
  const body = { format: 'understudy-world-1', collections: { [name]: items } };
  const path = `${group}/worlds/main/import`;
  const { world } = await tell(admin, { method: 'PUT', path, body }, created.world);
  if (world.items !== items.length) throw new Error(`${world.items} of ${items.length} items arrived`);
}

/** The project `bench` with the group `bench`. */
export async function createGroup(
  admin: Admin,
  kind: 'http' | 's3' | 'images',
  config: object = {},
): Promise<string> {
  const { project } = await post(admin, '/api/projects', { name: 'Bench', slug: 'bench' }, created.project);
  const newGroup = { project_id: project.id, name: 'Bench', slug: 'bench', kind, config };
  const { group } = await post(admin, '/api/groups', newGroup, created.group);
  return group.id;
}

/** With the keys `test` and `test`, and nothing in it. */
export async function createStore(admin: Admin): Promise<void> {
  await createGroup(admin, 's3');
}

/** The group `bench`, its endpoints in the order of the case. */
export async function createMocks(admin: Admin, { endpoints, keeps }: BenchCase): Promise<void> {
  const groupId = await createGroup(admin, 'http');
  for (let start = 0; start < endpoints.length; start += BATCH) {
    const batch = endpoints.slice(start, start + BATCH).map(endpointDocument);
    await post(admin, `/api/groups/${groupId}/endpoints/batch`, { endpoints: batch }, created.endpoints);
  }
  if (keeps) await fillCollection(admin, groupId, keeps);
}
