import { env, runInDurableObject } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomIds } from '../platform/ids';
import type { ServiceMemory } from '../platform/service-memory';
import { openHouse } from '../testing/api';
import { type Team, team } from '../testing/people';
import { ALL_MEMORIES, ALL_SERVICES } from './registry';

const house = openHouse();

/** Where a kind reads what is sent, unless everywhere. */
const READS_AT: Partial<Record<string, string>> = { auth: '/api/auth/login', webhooks: '/webhooks/shop' };

/** Kinds whose own page stands where the house's would. */
const OWN_HEALTH: Partial<Record<string, object>> = {
  auth: { metrics: expect.any(Object) },
  images: { jobs: expect.any(Object) },
};

/** What the house gives to every kind alike, proved on the demo group of each. */
describe.each(ALL_SERVICES.map((service) => [service.kind, service] as const))(
  'the kind %s',
  (_kind, service) => {
    let people: Team;
    let group: { id: string; project_slug: string; slug: string };
    const base = () => `/m/${group.project_slug}/${group.slug}`;
    const configure = (json: object) =>
      house.call(`/api/groups/${group.id}`, { method: 'PATCH', token: people.editor.token, json });

    beforeAll(async () => {
      people = await team();
      const { organization_id } = people;
      const token = people.admin.token;
      const demo = await house.call('/api/demo', { method: 'POST', token, json: { organization_id } });
      const { project } = demo.body as { project: { id: string } };
      const listed = await house.call(`/api/groups?project_id=${project.id}`, { token });
      const { groups } = listed.body as { groups: (typeof group & { kind: string })[] };
      const found = groups.find(({ kind }) => kind === service.kind);
      if (!found) throw new Error(`The demo project has no group of the kind ${service.kind}.`);
      group = found;
    });

    test('tells that it lives, and which version of the group it serves', async () => {
      const version = (await configure({})).headers.get('x-understudy-version');
      const own = OWN_HEALTH[service.kind];
      expect(await house.call(`${base()}/health`)).toMatchObject({
        status: 200,
        body: own
          ? { status: expect.any(String), ...own }
          : { status: 'ok', kind: service.kind, group: group.slug, group_version: Number(version) },
      });
    });

    test('counts its traffic', async () => {
      expect(await house.call(`${base()}/stats`)).toMatchObject({
        status: 200,
        body: { kind: service.kind, traffic: { total: expect.any(Number) }, service: expect.any(Object) },
      });
    });

    const admin = (path: string, method = 'GET', json?: object) =>
      house.call(`/api/groups/${group.id}${path}`, {
        method,
        token: people.editor.token,
        ...(json && { json }),
      });

    if (service.memory || service.collectionNames)
      test('has worlds that are forked, reset and forgotten', async () => {
        expect(await admin('/worlds')).toMatchObject({ status: 200, body: { worlds: [{ name: 'main' }] } });
        expect(await admin('/worlds', 'POST', { name: 'twin' })).toMatchObject({
          status: 201,
          body: { world: { name: 'twin', created_at: expect.any(String) } },
        });
        expect(await admin('/worlds')).toMatchObject({
          body: { worlds: [{ name: 'main' }, { name: 'twin' }] },
        });
        expect((await admin('/worlds/twin/reset', 'POST')).status).toBe(200);
        expect((await admin('/worlds/twin', 'DELETE')).status).toBe(204);
        expect((await admin('/worlds/twin')).body).toMatchObject({ code: 'worlds.unknown' });
        expect((await admin('/worlds/main', 'DELETE')).body).toMatchObject({ code: 'worlds.main' });
      });
    else
      test('has no worlds of the house', async () => {
        expect((await admin('/worlds')).body).toMatchObject({ code: 'not_found.group_of_kind' });
      });

    test('documents itself for machines and for people', async () => {
      const document = await house.call(`${base()}/openapi.json`);
      expect(document).toMatchObject({ status: 200, body: { openapi: expect.stringMatching(/^3\.1/) } });
      const collection = await house.call(`${base()}/postman.json`);
      expect(collection).toMatchObject({
        status: 200,
        body: { info: { schema: expect.stringContaining('v2.1.0') }, item: expect.any(Array) },
      });
      const page = await house.call(`${base()}/docs`);
      expect(page.headers.get('content-type')).toMatch('text/html');
      expect(page.headers.get('content-security-policy')).toBe('sandbox');
    });

    test('has a request for each of its operations, in every language, for whoever may read it', async () => {
      const token = people.viewer.token;
      const { body } = await house.call(`/api/groups/${group.id}/examples`, { token });
      const { operations } = body as { operations: { path: string; code: Record<string, string> }[] };
      expect(operations.length).toBeGreaterThan(3);
      for (const { code } of operations) {
        expect(Object.keys(code)).toHaveLength(7);
        for (const text of Object.values(code)) expect(text).toContain(base());
      }
      const saved = await house.call(`/api/groups/${group.id}/postman`, { token });
      expect(saved.headers.get('content-disposition')).toMatch(/^attachment; .*\.postman_collection\.json"$/);
    });

    test('lets a browser of any origin in, unless it is told otherwise', async () => {
      const preflight = {
        method: 'OPTIONS',
        headers: { origin: 'https://shop.example', 'access-control-request-method': 'PUT' },
      };
      // A kind that answers browsers by itself leaves it to the gate when the group says anything about it.
      if (service.ownsCors) await configure({ config: { cors: {} } });
      const open = await house.call(`${base()}/anything`, preflight);
      expect(open.headers.get('access-control-allow-origin')).toMatch(/^(\*|https:\/\/shop\.example)$/);
      await configure({ config: { cors: { origins: ['https://only.example'] } } });
      const closed = await house.call(`${base()}/anything`, preflight);
      expect(closed.headers.get('access-control-allow-origin')).not.toBe('https://shop.example');
      expect(closed.headers.get('access-control-allow-origin')).not.toBe('*');
      await configure({ config: { cors: null } });
    });

    test('fails when a request asks for it, and only while the group allows it', async () => {
      const failed = await house.call(`${base()}/?simulate_error=418`);
      expect(failed.status).toBe(418);
      expect(failed.headers.get('x-understudy-fault')).toBe('simulate_error');
      await configure({ config: { allow_simulate: false } });
      expect((await house.call(`${base()}/?simulate_error=418`)).status).not.toBe(418);
      await configure({ config: { allow_simulate: null } });
      expect(await house.call(`${base()}/?simulate_error=teapot`)).toMatchObject({ status: 400 });
    });

    test('breaks by its chaos, names the fault, and breaks alike for the same seed', async () => {
      await configure({ chaos: { enabled: true, error_rate: 0.5, error_status_codes: [502, 503, 504] } });
      const headers = (seed: number) => ({ 'x-understudy-seed': `seed-${seed}` });
      const statuses = async () => {
        const answers = await Promise.all(
          Array.from({ length: 40 }, (_, seed) => house.call(`${base()}/`, { headers: headers(seed) })),
        );
        return answers.map((answer) => `${answer.status} ${answer.headers.get('x-understudy-fault')}`);
      };
      const first = await statuses();
      expect(first.filter((answer) => answer.endsWith('status')).length).toBeGreaterThan(5);
      expect(first.filter((answer) => answer.endsWith('null')).length).toBeGreaterThan(5);
      expect(await statuses()).toEqual(first);
      await configure({ chaos: { enabled: false } });
    });

    test('limits the rate of a caller, and says when to come again', async () => {
      await configure({ config: { rate_limit: { requests: 2, per_seconds: 60 } } });
      const answers = [];
      for (let call = 0; call < 3; call++) answers.push(await house.call(`${base()}/`));
      expect(answers[1]?.status).not.toBe(429);
      expect(answers[2]?.status).toBe(429);
      expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
      await configure({ config: { rate_limit: null } });
    });

    if (!service.streams)
      test('refuses a body that is larger than the group takes, however it is sent', async () => {
        await configure({ config: { max_body_bytes: 10 } });
        const large = { method: 'POST', body: '{"more": "than ten bytes"}' };
        const json = { 'content-type': 'application/json' };
        const announced = { ...large, headers: { ...json, 'content-length': String(large.body.length) } };
        expect(await house.call(`${base()}/`, announced)).toMatchObject({ status: 413 });
        const read = `${base()}${READS_AT[service.kind] ?? '/'}`;
        expect(await house.call(read, { ...large, headers: json })).toMatchObject({ status: 413 });
        await configure({ config: { max_body_bytes: null } });
      });

    test('is gone when its group is deleted, and back when it is restored', async () => {
      const token = people.editor.token;
      await house.call(`/api/groups/${group.id}`, { method: 'DELETE', token });
      expect((await house.call(`${base()}/health`)).status).toBe(404);
      await house.call(`/api/groups/${group.id}/restore`, { method: 'POST', token });
      expect((await house.call(`${base()}/health`)).status).toBe(200);
    });
  },
);

/** What is still to be given back stays when the rows are gone that have shown it. */
const OUTLASTS: Partial<Record<string, string[]>> = { images: ['images_garbage'] };

type Made = { name: string; sql: string };

/** What the schema makes, in an object of its own. */
function tablesOf(memory: ServiceMemory): Promise<Made[]> {
  return runInDurableObject(env.GROUP_STATE.getByName(randomIds.next()), (_object, { storage }) => {
    for (const step of memory.schema) storage.sql.exec(step);
    return storage.sql
      .exec<Made>(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_cf%' ESCAPE '\\'",
      )
      .toArray();
  });
}

describe.each([...ALL_MEMORIES])('the memory of %s', (kind, memory) => {
  test('names all tables that hold something, each by its kind', async () => {
    const made = await tablesOf(memory);
    const found = made.filter(({ sql }) => /^CREATE VIRTUAL/i.test(sql)).map(({ name }) => name);
    const holding = made
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('sqlite_') && !found.some((one) => name.startsWith(one)));
    expect(holding.sort()).toEqual([...memory.tables, ...(OUTLASTS[kind] ?? [])].sort());
    for (const name of memory.tables) expect(name).toMatch(new RegExp(`^${kind}_`));
  });
});
