import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { type MockDesk, openDesk } from '../../testing/mock-desk';

const house = openHouse();

let desk: MockDesk;
beforeEach(async () => {
  desk = await openDesk(house);
});

type Document = Record<string, unknown> & { revision: number };

async function read(id: string): Promise<Document> {
  return ((await desk.admin(`/endpoints/${id}`)).body as { endpoint: Document }).endpoint;
}

/** What an author decided, as the document of an endpoint has it. */
function decided(document: Document) {
  const { id, group_id, revision, created_by, created_at, updated_at, ...own } = document;
  return own;
}

const FULL = {
  name: 'Everything',
  description: 'All fields at once',
  method: 'POST',
  path: '/things/:id',
  enabled: false,
  min_wait_time: 5,
  max_wait_time: 9,
  chaos_mode: false,
  response_schema: { type: 'object', properties: { a: { type: 'string' } } },
  response_status_code: 201,
  response_headers: { 'x-one': 'a', 'set-cookie': ['a=1', 'b=2'] },
  response_body: { text: 'ü 🍵', list: [1, null, { deep: true }] },
  case_sensitive: false,
  strict_slash: true,
  selection: 'random',
  templating: 'html',
  locale: 'pt_BR',
  status_template: '{{ 200 }}',
  answer: { type: 'redirect', redirect_to: '/elsewhere' },
  scenario: { name: 'order', required_state: 'Started', new_state: 'paid' },
  parameters: { limit: 3 },
  chaos: { mode: 'own', error_rate: 0.5, faults: [{ fault: 'hang', milliseconds: 5 }] },
  callbacks: [{ url: 'https://example.com/hook', body: { id: '{{request.path.id}}' } }],
  params: [
    { name: 'id', value: { type: 'integer' }, required: true, default_response: { no: 1 } },
    { name: 'q', value: 'yes', default_status_code: 422 },
  ],
  headers: [{ name: 'X-Key', value: 'k', required: true }],
  body: { schema: { type: 'object' }, required: true, default_response: 'no', default_status_code: 415 },
  responses: [
    { name: 'late', status_code: 404, headers: { 'x-late': '1' }, body: 'late', weight: 3, repeat: 2 },
    { name: 'ruled', rule: { query: 'q', equals: '1' }, schema: { type: 'array' }, templating: 'off' },
  ],
};

describe('the document of an endpoint as it was read', () => {
  test.each([
    ['with all there is', FULL],
    ['with nothing but a route', { method: 'GET', path: '/' }],
    ['that answers with null', { method: 'GET', path: '/', response_body: 'null', body: {} }],
    ['that answers with an empty text', { method: 'GET', path: '/', response_body: '' }],
  ])('can be written back as it is: %s', async (_, document) => {
    const { id } = await desk.make(document);
    const first = await read(id);
    const json = { method: 'GET', path: '/changed', response_body: 'changed' };
    const changed = await desk.admin(`/endpoints/${id}`, { method: 'PUT', json });
    expect(changed.status).toBe(200);
    const undone = await desk.admin(`/endpoints/${id}`, {
      method: 'PUT',
      json: decided(first),
      headers: { 'if-match': changed.headers.get('etag') ?? '' },
    });
    expect(undone).toMatchObject({ status: 200 });
    const now = await read(id);
    expect(JSON.stringify(decided(now))).toBe(JSON.stringify(decided(first)));
    expect(now.revision).toBe(3);
  });

  test('is not written over what others wrote since, and their document is shown', async () => {
    const { id } = await desk.make({ method: 'GET', path: '/a', response_body: 'first' });
    const first = await read(id);
    const put = (document: object, revision: number) =>
      desk.admin(`/endpoints/${id}`, {
        method: 'PUT',
        json: document,
        headers: { 'if-match': `"r${revision}"` },
      });
    await put({ ...decided(first), response_body: 'theirs' }, 1);
    const late = await put({ ...decided(first), response_body: 'mine' }, 1);
    expect(late).toMatchObject({
      status: 412,
      body: {
        changed: [{ field: 'response_body', before: 'first', after: 'theirs', by: 'editor', revision: 2 }],
      },
    });
    expect((late.body as { current: Document }).current).toEqual(await read(id));
  });
});

describe('a taken route names who answers there', () => {
  const owner = { name: 'Mine', method: 'GET', path: '/a/:id' };

  test.each<[string, (id: string) => Promise<{ status: number; body: unknown }>, string]>([
    [
      'to who makes one',
      () => desk.admin('/endpoints', { method: 'POST', json: { method: 'GET', path: '/a/{x}' } }),
      '/path',
    ],
    [
      'to who makes many',
      () =>
        desk.admin('/endpoints/batch', {
          method: 'POST',
          json: {
            endpoints: [
              { method: 'GET', path: '/n' },
              { method: 'GET', path: '/a/{x}' },
            ],
          },
        }),
      '/endpoints/1/path',
    ],
    [
      'to who replaces one',
      (id) => desk.admin(`/endpoints/${id}`, { method: 'PUT', json: { method: 'GET', path: '/a/{x}' } }),
      '/path',
    ],
    [
      'to who changes one',
      (id) => desk.admin(`/endpoints/${id}`, { method: 'PATCH', json: { path: '/a/{x}' } }),
      '/path',
    ],
  ])('%s', async (_, write, pointer) => {
    const taken_by = { id: (await desk.make(owner)).id, ...owner };
    const { id } = await desk.make({ method: 'GET', path: '/other' });
    expect(await write(id)).toMatchObject({
      status: 409,
      body: { code: 'endpoints.route_taken', clashes: [{ pointer, path: '/a/{x}', taken_by }] },
    });
  });

  test('within one request too, where it has no id yet', async () => {
    const endpoint = { method: 'GET', path: '/a' };
    const json = { endpoints: [endpoint, endpoint, endpoint] };
    expect(await desk.admin('/endpoints/batch', { method: 'POST', json })).toMatchObject({
      status: 409,
      body: { clashes: [{ pointer: '/endpoints/1/path', taken_by: { id: null, path: '/a' } }, {}] },
    });
  });
});
