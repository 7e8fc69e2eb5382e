import { env } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../platform/database';
import { openHouse } from '../../testing/api';
import { type MockDesk, openDesk } from '../../testing/mock-desk';
import { watchDatabase } from '../../testing/watched-database';
import { listSummaries } from './summaries-repository';
import type { EndpointSummary } from './summary-documents';

const house = openHouse();

let desk: MockDesk;
beforeEach(async () => {
  desk = await openDesk(house);
});

async function list(query = ''): Promise<EndpointSummary[]> {
  const { status, body, text } = await desk.admin(`/endpoints?limit=100${query}`);
  if (status !== 200) throw new Error(text);
  return (body as { endpoints: EndpointSummary[] }).endpoints;
}

const ANSWERS: [EndpointSummary['answer_kind'], object][] = [
  ['body', { response_body: { a: 1 } }],
  ['body', { response_body: '{{ not a template }}', templating: 'off' }],
  ['template', { response_body: 'Hello {{request.query.name}}' }],
  ['schema', { response_schema: { type: 'object' } }],
  ['empty', { response_status_code: 204 }],
  ['redirect', { answer: { type: 'redirect', redirect_to: '/b' } }],
  ['script', { answer: { type: 'script', source: '() => ({ status: 200 })' } }],
];

describe('a summary', () => {
  test.each(ANSWERS)('tells an endpoint that answers by %s', async (kind, answer) => {
    await desk.make({ method: 'GET', path: '/a', ...answer });
    expect(await list()).toMatchObject([{ answer_kind: kind }]);
  });

  test('shows how the body begins, and says when there is more', async () => {
    await desk.make({ method: 'GET', path: '/short', response_body: 'x'.repeat(200) });
    await desk.make({ method: 'GET', path: '/long', response_body: '🍵'.repeat(201) });
    const [long, short] = await list();
    expect(short).toMatchObject({ preview: 'x'.repeat(200), is_preview_cut: false });
    expect(long).toMatchObject({ preview: '🍵'.repeat(200), is_preview_cut: true });
  });

  test('counts what stands in the contract and beside the answer', async () => {
    await desk.make({
      method: 'POST',
      path: '/a/:id',
      params: [{ name: 'id' }, { name: 'q' }],
      headers: [{ name: 'x-key' }],
      body: { schema: { type: 'object' } },
      responses: [{ name: 'late' }],
      callbacks: [{ url: 'https://example.com/hook' }],
      scenario: { name: 'order' },
      chaos: { mode: 'own' },
    });
    await desk.make({ method: 'GET', path: '/b', chaos_mode: false, body: { required: true } });
    expect(await list()).toMatchObject([
      { chaos: 'off', has_body_schema: false, scenario: null },
      {
        part_counts: { params: 2, headers: 1, responses: 1, callbacks: 1 },
        has_body_schema: true,
        scenario: 'order',
        chaos: 'own',
      },
    ]);
  });

  test('counts no part that a write has replaced', async () => {
    const { id } = await desk.make({ method: 'GET', path: '/a', params: [{ name: 'q' }, { name: 'r' }] });
    await desk.admin(`/endpoints/${id}`, { method: 'PATCH', json: { params: [{ name: 's' }] } });
    expect(await list()).toMatchObject([{ part_counts: { params: 1 } }]);
  });

  test('is the same when an endpoint is made and when it is listed', async () => {
    const endpoints = ANSWERS.map(([, answer], index) => ({ method: 'GET', path: `/n-${index}`, ...answer }));
    const made = await desk.admin('/endpoints/batch', { method: 'POST', json: { endpoints } });
    const byPath = (one: EndpointSummary, other: EndpointSummary) => one.path.localeCompare(other.path);
    const { endpoints: told } = made.body as { endpoints: EndpointSummary[] };
    expect((await list()).toSorted(byPath)).toEqual(told.toSorted(byPath));
  });
});

test('a list is narrowed by status, by its class, and by whether an endpoint is switched on', async () => {
  await desk.make({ method: 'GET', path: '/fine' });
  await desk.make({ method: 'GET', path: '/tea', response_status_code: 418 });
  await desk.make({ method: 'GET', path: '/gone', response_status_code: 410, enabled: false });
  const paths = async (query: string) => (await list(query)).map(({ path }) => path);
  expect(await paths('&status=418')).toEqual(['/tea']);
  expect(await paths('&status=4xx')).toEqual(['/gone', '/tea']);
  expect(await paths('&enabled=false')).toEqual(['/gone']);
  expect(await paths('&status=4xx&enabled=true')).toEqual(['/tea']);
  expect((await desk.admin('/endpoints?status=teapot')).status).toBe(400);
});

test('a page of a large group is read in the order of an index, so that it ends where the page does', async () => {
  await desk.make({ method: 'GET', path: '/first', params: [{ name: 'q' }] });
  const { database, statements } = watchDatabase(env.DB);
  const after = { created_at_epoch: Date.now(), id: crypto.randomUUID() };
  await listSummaries(openDatabase(database), desk.at.group_id, { limit: 100, after }, { status: '4xx' });
  const [sql = ''] = statements;
  const plan = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...Array(sql.split('?').length - 1).fill(null))
    .all<{ detail: string }>();
  const steps = plan.results.map(({ detail }) => detail).join('\n');
  expect(steps).toContain('endpoints_group (group_id=?');
  expect(steps).not.toMatch(/TEMP B-TREE|^SCAN/m);
});
