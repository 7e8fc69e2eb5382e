import { env } from 'cloudflare:test';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { commitWrite } from '../../db/commit';
import { revisionGuard } from '../../db/stale-write';
import type { MemoryPlace } from '../../engine/collections/memory-call';
import { memoryName } from '../../engine/collections/memory-name';
import { groupMeasures } from '../../engine/log-measures/group-measures';
import { mergeMetrics } from '../../engine/log-measures/metrics';
import { openBucketIndex } from '../../objects/open-bucket-index';
import { openDatabase } from '../../platform/database';
import { AppError } from '../../platform/errors';
import { randomIds } from '../../platform/ids';
import { LIMITS } from '../../platform/limits';
import { createOutbound } from '../../platform/outbound/outbound';
import type { GroupWrite } from '../ports';
import type { AdminDeps } from './admin-deps';
import {
  bringBackEndpoint,
  existingEndpoint,
  patchEndpoint,
  removeEndpoint,
  replaceEndpoint,
} from './change-endpoint';
import { compileGroup } from './compiled';
import { httpConfig } from './config';
import { contentAt } from './content-at';
import { createEndpoint, createEndpoints } from './create-endpoints';
import { newEndpoint } from './documents';
import { draftFrom, draftOf } from './draft';
import { loadEndpoints } from './repository';
import { listSummaries } from './summaries-repository';
import { endpointHeaders, endpointParams, endpoints } from './tables';
import { buryEndpointsOf, insertEndpoints, reviveEndpointsOf } from './write-repository';

const NO_WAY_OUT = createOutbound({ allowPrivate: false, fetch });
const memory = (place: MemoryPlace) => env.GROUP_STATE.getByName(memoryName(place));
const db = openDatabase(env.DB);
const everyPage = { limit: 200, after: null };

/** A fresh group; its clock stands still until it is told to go on. */
function openGroup() {
  const time = { now: Date.UTC(2026, 0, 1) };
  const stamps = { clock: { now: () => time.now }, ids: randomIds };
  const caller = {
    user: { id: randomIds.next(), name: 'Ada', email: null, avatar_url: null },
    via: 'token' as const,
    scopes: ['admin' as const],
    session_id: null,
    token_expires_at: null,
  };
  const writes: GroupWrite[] = [];
  const id = randomIds.next();
  const deps: AdminDeps = {
    group: {
      id,
      slug: 'shop',
      name: 'Shop',
      description: '',
      kind: 'http',
      version: 1,
      project: { id: 'p', slug: 'demo', name: 'Demo', organization_id: 'o' },
    },
    ports: {
      ...stamps,
      db,
      blobs: env.BLOBS,
      rowBytes: 32_768,
      memory,
      store: (groupId) => openBucketIndex(env.BUCKET_INDEX.getByName(groupId), groupId),
      exchanges: async () => [],
      measures: async () => groupMeasures(mergeMetrics([]), ''),
      neighbours: async () => [],
      neighbour: async () => null,
      addressOf: ({ slug, project }) => `http://localhost:8787/m/${project.slug}/${slug}`,
      outbound: NO_WAY_OUT,
      waitUntil: () => {},
      wait: async () => {},
    },
    caller,
    commit: async (write) => {
      const { expected, statements } = write;
      await commitWrite(
        { ...stamps, db, caller },
        {
          statements,
          audit: null,
          guard: expected ? revisionGuard(db, { ...expected, id: write.resource.id }) : null,
        },
      );
      writes.push(write);
      return { version: writes.length };
    },
    tryMock: () => Promise.reject(new Error('Nothing is tried here.')),
  };
  return { deps, id, time, writes };
}

type Group = ReturnType<typeof openGroup>;

let group: Group;
beforeEach(() => {
  group = openGroup();
});

const rich = {
  method: 'PUT',
  path: '/orders/:id',
  description: 'All that an endpoint can have',
  min_wait_time: 1,
  max_wait_time: 2,
  chaos_mode: false,
  response_schema: false,
  response_headers: { 'set-cookie': ['a=1', 'b=2'], 'x-one': '1' },
  response_body: { ok: true },
  params: [
    {
      name: 'id',
      value: { type: 'integer' },
      required: true,
      default_response: { error: 'no' },
      default_status_code: 404,
    },
    { name: 'b', value: 'fixed' },
    { name: 'a', default_response: 'text' },
  ],
  headers: [{ name: 'X-Key', value: 'k', default_response: false }, { name: 'Accept' }],
  body: { schema: { type: 'object' }, required: true, default_response: [1], default_status_code: 422 },
  responses: [
    { name: 'second', status_code: 404, body: 'gone', rule: { query: 'gone' } },
    { name: 'third', headers: { 'x-a': 'b' } },
  ],
};

const create = (document: object) => createEndpoint(group.deps, newEndpoint.parse(document));
const get = (path: string) => ({ method: 'GET', path });

async function refusalOf(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error ?? new Error('It was not refused.');
}

describe('an endpoint', () => {
  test('comes back from the database as it was written, each part in its place', async () => {
    const made = await create(rich);
    const read = await existingEndpoint(group.deps, made.id);
    expect(read).toEqual(made);
    expect(draftOf(read)).toEqual(draftFrom(newEndpoint.parse(rich)));
    expect(read).toMatchObject({ group_id: group.id, revision: 1, created_at: '2026-01-01T00:00:00.000Z' });
  });

  test('of another group does not exist', async () => {
    const { id } = await create(get('/a'));
    const stranger = openGroup();
    expect(await refusalOf(existingEndpoint(stranger.deps, id))).toMatchObject({
      code: 'endpoints.unknown',
      status: 404,
    });
    expect((await refusalOf(removeEndpoint(stranger.deps, id, null))).code).toBe('endpoints.unknown');
    expect((await refusalOf(bringBackEndpoint(stranger.deps, id))).code).toBe('endpoints.unknown');
  });

  test('is changed field by field, and says what changed', async () => {
    const { id } = await create(rich);
    group.time.now += 1_000;
    const changed = await patchEndpoint(
      group.deps,
      id,
      { enabled: false, params: [], path: '/orders/{number}/x' },
      null,
    );
    const { params, enabled, path, ...kept } = draftFrom(newEndpoint.parse(rich));
    expect(changed).toMatchObject({
      ...kept,
      enabled: false,
      params: [],
      path: '/orders/{number}/x',
      revision: 2,
    });
    expect(changed.updated_at).toBe('2026-01-01T00:00:01.000Z');
    expect(group.writes.at(-1)).toMatchObject({
      action: 'endpoints.update',
      resource: { type: 'endpoint', id, revision: 2 },
      changes: [{ field: 'path' }, { field: 'enabled', before: true, after: false }, { field: 'params' }],
    });
  });

  test('must still hold together after a patch', async () => {
    const { id } = await create({ ...get('/a'), response_body: 'x', min_wait_time: 5, max_wait_time: 9 });
    const refusal = await refusalOf(
      patchEndpoint(group.deps, id, { response_status_code: 204, max_wait_time: 4 }, null),
    );
    expect(refusal.extras.errors?.map(({ pointer }) => pointer)).toEqual([
      '/max_wait_time',
      '/response_body',
    ]);
  });

  test('is replaced whole, what is left out falling back to its default', async () => {
    const { id } = await create(rich);
    const replaced = await replaceEndpoint(group.deps, id, draftFrom(newEndpoint.parse(get('/b'))), 1);
    expect(draftOf(replaced)).toEqual(draftFrom(newEndpoint.parse(get('/b'))));
  });

  test('is not written by who saw an older revision', async () => {
    const { id } = await create(get('/a'));
    await patchEndpoint(group.deps, id, { name: 'first' }, 1);
    const refusal = await refusalOf(patchEndpoint(group.deps, id, { name: 'second' }, 1));
    expect(refusal).toMatchObject({
      status: 412,
      extras: { members: { current: { name: 'first', revision: 2 } } },
    });
    expect((await refusalOf(removeEndpoint(group.deps, id, 1))).status).toBe(412);
    expect((await existingEndpoint(group.deps, id)).name).toBe('first');
  });

  test('that is deleted is gone with its parts, and comes back with exactly those', async () => {
    const { id } = await create(rich);
    await patchEndpoint(
      group.deps,
      id,
      {
        headers: [
          { name: 'X-New', value: null, required: false, default_response: null, default_status_code: null },
        ],
      },
      null,
    );
    const before = await existingEndpoint(group.deps, id);
    await removeEndpoint(group.deps, id, null);
    expect((await refusalOf(existingEndpoint(group.deps, id))).code).toBe('endpoints.unknown');
    const dead = await db.select().from(endpointParams).where(eq(endpointParams.endpoint_id, id));
    expect(dead.map(({ deleted_at }) => deleted_at)).toEqual(Array(3).fill('2026-01-01T00:00:00.000Z'));
    const restored = await bringBackEndpoint(group.deps, id);
    expect(restored).toEqual({ ...before, revision: before.revision + 2 });
    expect((await refusalOf(bringBackEndpoint(group.deps, id))).code).toBe('endpoints.not_deleted');
  });

  test('falls and comes back with its group, one that was deleted before stays deleted', async () => {
    const [early, late] = [await create(get('/early')), await create(rich)];
    await removeEndpoint(group.deps, early.id, null);
    const ids = db.select({ id: endpoints.group_id }).from(endpoints).where(eq(endpoints.group_id, group.id));
    const at = '2026-02-01T00:00:00.000Z';
    for (const statement of buryEndpointsOf(db, ids, at)) await statement;
    expect(await loadEndpoints(db, group.id)).toEqual([]);
    const dead = await db.select().from(endpointHeaders).where(eq(endpointHeaders.endpoint_id, late.id));
    expect(dead.map(({ deleted_at }) => deleted_at)).toEqual([at, at]);
    for (const statement of reviveEndpointsOf(db, ids, at)) await statement;
    expect((await loadEndpoints(db, group.id)).map(draftOf)).toEqual([draftOf(late)]);
  });
});

describe('a route', () => {
  test('belongs to one endpoint, however it is written', async () => {
    const { id } = await create({ ...get('/café/:id'), name: 'Coffee' });
    const refusal = await refusalOf(create(get('/caf%C3%A9/{other}/')));
    expect(refusal).toMatchObject({ code: 'endpoints.route_taken', status: 409 });
    expect(refusal.message).toContain('"Coffee" (GET /café/:id)');
    expect(refusal.extras.errors?.[0]?.pointer).toBe('/path');
    const other = await create(get('/tea'));
    expect((await refusalOf(patchEndpoint(group.deps, other.id, { path: '/café/:x' }, null))).code).toBe(
      'endpoints.route_taken',
    );
    await patchEndpoint(group.deps, id, { path: '/café/{renamed}' }, null);
    await create({ method: 'POST', path: '/café/:id' });
  });

  test('is free again when its endpoint is deleted, which then cannot come back', async () => {
    const { id } = await create(get('/a'));
    await removeEndpoint(group.deps, id, null);
    await create(get('/a'));
    expect((await refusalOf(bringBackEndpoint(group.deps, id))).code).toBe('endpoints.route_taken');
  });

  test('that somebody takes in the same moment is refused in the same words', async () => {
    const commit = group.deps.commit;
    const racing: AdminDeps = {
      ...group.deps,
      commit: async (write) => {
        const other = insertEndpoints(
          group.deps.ports,
          group.id,
          [draftFrom(newEndpoint.parse(get('/a')))],
          'other',
        );
        for (const statement of other.statements) await statement;
        return commit(write);
      },
    };
    expect((await refusalOf(createEndpoint(racing, newEndpoint.parse(get('/a'))))).code).toBe(
      'endpoints.route_taken',
    );
    expect(await loadEndpoints(db, group.id)).toHaveLength(1);
  });
});

describe('many endpoints at once', () => {
  const many = (count: number, document: object = {}) =>
    Array.from({ length: count }, (_, index) =>
      newEndpoint.parse({ ...rich, path: `/many-${index}`, ...document }),
    );

  test('500 with all their parts are one write', async () => {
    const made = await createEndpoints(group.deps, many(500));
    expect(group.writes).toHaveLength(1);
    expect(await loadEndpoints(db, group.id)).toEqual(made);
  });

  test('are all refused when one of them clashes, with a pointer to each that does', async () => {
    await create({ method: 'PUT', path: '/many-1' });
    const refusal = await refusalOf(createEndpoints(group.deps, [...many(3), ...many(1)]));
    expect(refusal).toMatchObject({ code: 'endpoints.routes_taken', status: 409 });
    expect(refusal.extras.errors?.map(({ pointer }) => pointer)).toEqual([
      '/endpoints/1/path',
      '/endpoints/3/path',
    ]);
    expect(await loadEndpoints(db, group.id)).toHaveLength(1);
  });

  test('a group holds 10,000 and no more, and all of them are served', async () => {
    for (let index = 0; index < LIMITS.endpointsPerGroup; index += 500) {
      const drafts = many(500).map((input, offset) =>
        draftFrom({ ...input, path: `/n-${index + offset}`, params: [] }),
      );
      const [first, ...rest] = insertEndpoints(group.deps.ports, group.id, drafts, 'ada').statements;
      if (first) await db.batch([first, ...rest]);
    }
    expect(await refusalOf(create(get('/one-more')))).toMatchObject({
      code: 'endpoints.too_many',
      status: 409,
    });
    const compiled = await compileGroup(
      { endpoints: await loadEndpoints(db, group.id), collections: [] },
      httpConfig.parse({}),
    );
    expect(compiled.endpoints).toHaveLength(LIMITS.endpointsPerGroup);
    const met = await contentAt(db, group.id, '/n-4711');
    expect(met.endpoints.map(({ path }) => path)).toEqual(['/n-4711']);
    expect(met.candidates).toEqual(compiled.candidates);
  }, 60_000);
});

describe('the list', () => {
  test('is newest first, in pages, and can be searched', async () => {
    for (const path of ['/a', '/b_1', '/b%41', '/c']) {
      group.time.now += 1;
      await create({ ...get(path), name: `Name of ${path}` });
    }
    await create({ method: 'POST', path: '/c' });
    const pathsOf = async (filter: object) =>
      (await listSummaries(db, group.id, everyPage, filter)).map(({ method, path }) => `${method} ${path}`);
    expect(await pathsOf({ method: 'GET' })).toEqual(['GET /c', 'GET /b%41', 'GET /b_1', 'GET /a']);
    expect(await pathsOf({ q: 'NAME OF /A' })).toEqual(['GET /a']);
    expect(await pathsOf({ q: '_' })).toEqual(['GET /b_1']);
    expect(await pathsOf({ q: '%' })).toEqual(['GET /b%41']);
    const [first, second, third] = await listSummaries(
      db,
      group.id,
      { limit: 2, after: null },
      { method: 'GET' },
    );
    if (!second) throw new Error('The page is too short.');
    expect([first?.path, second.path, third?.path]).toEqual(['/c', '/b%41', '/b_1']);
    const next = await listSummaries(db, group.id, { limit: 2, after: second }, { method: 'GET' });
    expect(next.map(({ path }) => path)).toEqual(['/b_1', '/a']);
  });
});
