import { env } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { type Place, place } from '../../testing/places';

const house = openHouse();

let at: Place;
beforeEach(async () => {
  at = await place(house);
});

type Sent = { method?: string; headers?: Record<string, string>; json?: unknown };

/** A call of an editor below the group's endpoints. */
async function call(path: string, sent: Sent = {}) {
  const answer = await house.call(`/api/groups/${at.group_id}/endpoints${path}`, {
    ...sent,
    token: at.team.editor.token,
  });
  // biome-ignore lint/suspicious/noExplicitAny: what a JSON answer holds is what the test is about.
  return { ...answer, body: answer.body as any };
}

async function create(document: object = { method: 'GET', path: '/products', response_body: [1] }) {
  const { status, body, text } = await call('', { method: 'POST', json: document });
  if (status !== 201) throw new Error(text);
  return body.endpoint;
}

describe('the endpoints of a group', () => {
  test('are made, read, changed, replaced, deleted and brought back', async () => {
    const made = await call('', {
      method: 'POST',
      json: { method: 'GET', path: '/a/:id', params: [{ name: 'id' }] },
    });
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"r1"');
    const { id } = made.body.endpoint;
    expect(made.body.endpoint).toMatchObject({
      name: 'GET /a/:id',
      group_id: at.group_id,
      params: [{ name: 'id' }],
    });

    const read = await call(`/${id}`);
    expect(read.body).toEqual(made.body);
    expect(read.headers.get('etag')).toBe('"r1"');

    const patched = await call(`/${id}`, {
      method: 'PATCH',
      json: { name: 'New' },
      headers: { 'if-match': '"r1"' },
    });
    expect(patched.body.endpoint).toMatchObject({ name: 'New', params: [{ name: 'id' }], revision: 2 });
    expect(patched.headers.get('etag')).toBe('"r2"');

    const replaced = await call(`/${id}`, { method: 'PUT', json: { method: 'POST', path: '/b' } });
    expect(replaced.body.endpoint).toMatchObject({ name: 'POST /b', params: [], revision: 3 });

    const deleted = await call(`/${id}`, { method: 'DELETE' });
    expect([deleted.status, deleted.text]).toEqual([204, '']);
    expect(await call(`/${id}`)).toMatchObject({ status: 404, body: { code: 'endpoints.unknown' } });

    const restored = await call(`/${id}/restore`, { method: 'POST', json: {} });
    expect(restored).toMatchObject({ status: 200, body: { endpoint: { id, path: '/b' } } });
  });

  test('are listed in short, newest first, page by page', async () => {
    const paths = ['/one', '/two', '/three'];
    for (const path of paths) await create({ method: 'GET', path, response_body: 'long' });
    const first = await call('?limit=2');
    const second = await call(`?limit=2&cursor=${first.body.next_cursor}`);
    const listed = [...first.body.endpoints, ...second.body.endpoints];
    expect(listed.map(({ path }: { path: string }) => path).sort()).toEqual([...paths].sort());
    expect(second.body.next_cursor).toBeNull();
    expect(listed[0]).not.toHaveProperty('response_body');
    expect((await call('?q=thre')).body.endpoints).toHaveLength(1);
    expect((await call('?method=POST')).body.endpoints).toEqual([]);
  });

  test('raise the version of the group with every write, and a mock serves what was written', async () => {
    const json = { method: 'GET', path: '/products', response_body: { fresh: true } };
    const made = await call('', { method: 'POST', json });
    const changed = await call(`/${made.body.endpoint.id}`, {
      method: 'PATCH',
      json: { response_body: { fresh: 'still' } },
    });
    const versions = [made, changed].map(({ headers }) => Number(headers.get('x-understudy-version')));
    expect(versions[1]).toBe(Number(versions[0]) + 1);
    const mock = await house.call(`/m/${at.project_slug}/orders/products`, { token: null });
    expect(mock).toMatchObject({ status: 200, body: { fresh: 'still' } });
    expect(mock.headers.get('content-type')).toBe('application/json');
  });

  test('are not overwritten by who has read an older revision', async () => {
    const { id } = await create();
    await call(`/${id}`, { method: 'PATCH', json: { name: 'First' } });
    const stale = await call(`/${id}`, {
      method: 'PATCH',
      json: { name: 'Second' },
      headers: { 'if-match': '"r1"' },
    });
    expect(stale).toMatchObject({
      status: 412,
      body: {
        code: 'requests.stale',
        current: { name: 'First' },
        changed: [{ field: 'name', before: 'GET /products', after: 'First', by: 'editor', revision: 2 }],
      },
    });
  });

  test('are refused with a pointer to each bad field', async () => {
    const refused = await call('', {
      method: 'POST',
      json: { method: 'FETCH', path: 'a', response_headers: { te: 'x' } },
    });
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    const pointers = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(['/method', '/path', '/response_headers/te']);
  });

  test('do not share a route', async () => {
    await create({ name: 'Mine', method: 'GET', path: '/a/:id' });
    const refused = await call('', { method: 'POST', json: { method: 'GET', path: '/a/{other}' } });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'endpoints.route_taken', errors: [{ pointer: '/path' }] },
    });
    expect(refused.body.detail).toContain('Mine');
  });

  test('are made by the hundred in one write', async () => {
    const endpoints = Array.from({ length: 120 }, (_, index) => ({ method: 'GET', path: `/n-${index}` }));
    const made = await call('/batch', { method: 'POST', json: { endpoints } });
    expect(made.status).toBe(201);
    expect(made.body.endpoints).toHaveLength(120);
    const bad = await call('/batch', {
      method: 'POST',
      json: { endpoints: [{ method: 'GET', path: '/new' }, endpoints[7]] },
    });
    expect(bad).toMatchObject({ status: 409, body: { errors: [{ pointer: '/endpoints/1/path' }] } });
  });
});

describe('trying an endpoint', () => {
  test('sends the described request through the real engine and says why it was answered so', async () => {
    const { id } = await create({
      name: 'One',
      method: 'GET',
      path: '/a/:id',
      response_status_code: 418,
      response_body: 'tea',
    });
    const tried = await call(`/${id}/test`, { method: 'POST', json: { params: { id: 'x y' } } });
    expect(tried).toMatchObject({
      status: 200,
      body: {
        request: { method: 'GET', path: '/a/x%20y' },
        response: { status: 418, body: 'tea', body_encoding: 'text' },
        why: { outcome: 'matched', endpoint: { id, name: 'One' } },
      },
    });
    const missed = await call(`/${id}/test`, { method: 'POST', json: { path: '/b/1' } });
    expect(missed.body).toMatchObject({
      response: { status: 404 },
      why: { outcome: 'unmatched', near_misses: [{ endpoint: { id } }] },
    });
  });

  test('works for a document that is not saved, among the others of the group', async () => {
    const saved = await create({ method: 'GET', path: '/a/:id', response_body: 'saved' });
    const draft = { method: 'GET', path: '/a/special', response_body: 'draft' };
    const dryRun = (json: object) => call('/dry-run', { method: 'POST', json });
    expect((await dryRun({ endpoint: draft })).body).toMatchObject({
      response: { status: 200, body: 'draft' },
    });
    expect((await dryRun({ endpoint: draft, request: { path: '/a/7' } })).body.response.body).toBe('saved');
    const clash = { ...draft, path: '/a/{x}' };
    expect((await dryRun({ endpoint: clash })).body).toMatchObject({
      response: { body: 'draft' },
      findings: [{ pointer: '/endpoint/path', code: 'route_taken', taken_by: { id: saved.id } }],
    });
    expect((await dryRun({ endpoint: clash, endpoint_id: saved.id })).body.response.body).toBe('draft');
    expect((await call('')).body.endpoints).toHaveLength(1);
  });
});

test('a group of another kind has none of these routes', async () => {
  await env.DB.prepare('UPDATE groups SET kind = ? WHERE id = ?').bind('other', at.group_id).run();
  expect(await call('')).toMatchObject({ status: 404, body: { code: 'not_found.group_of_kind' } });
});
