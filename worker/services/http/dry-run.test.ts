import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { openLogDesk } from '../../testing/log-desk';

const house = openHouse();

let desk: Awaited<ReturnType<typeof openLogDesk>>;
beforeEach(async () => {
  desk = await openLogDesk(house);
});

type Answered = {
  response: { status: number; body: string; headers: [string, string][] };
  why: Record<string, unknown>;
  seed: string;
  delay_ms: number;
  duration_ms: number;
  findings: { pointer: string; code: string; detail: string; position?: object; taken_by?: object }[];
};

async function dryRun(endpoint: object, more: object = {}): Promise<Answered> {
  const json = { endpoint: { method: 'GET', path: '/draft', ...endpoint }, ...more };
  const { status, body, text } = await desk.admin('/endpoints/dry-run', { method: 'POST', json });
  if (status !== 200) throw new Error(`${status} ${text}`);
  return body as Answered;
}

describe('a dry run', () => {
  test('answers by the real engine, with reasons, and again by its seed', async () => {
    const draft = {
      response_body: '{"n": {{faker "number.int"}}, "at": "{{now}}"}',
      response_headers: { 'x-a': 'b' },
      params: [{ name: 'q', required: true, value: 'yes' }],
    };
    const first = await dryRun(draft);
    expect(first).toMatchObject({
      response: { status: 200, headers: expect.arrayContaining([['x-a', 'b']]) },
      why: { outcome: 'matched', checks: [{ ok: true }] },
      findings: [],
    });
    const again = await dryRun(draft, { request: { headers: { 'x-understudy-seed': first.seed } } });
    expect(again.response.body).toBe(first.response.body);
    const refused = await dryRun(draft, { request: { query: { q: 'no' } } });
    expect(refused).toMatchObject({ response: { status: 400 }, why: { outcome: 'contract_failed' } });
  });

  test('tells delays and does not wait for them', async () => {
    const started = Date.now();
    const tried = await dryRun({ min_wait_time: 30_000, max_wait_time: 30_000, response_body: 'late' });
    expect(Date.now() - started).toBeLessThan(5_000);
    expect(tried).toMatchObject({ response: { body: 'late' }, delay_ms: 30_000 });
    expect(tried.duration_ms).toBeGreaterThanOrEqual(30_000);
  });

  test('of a stream of events has all that it would send, at once', async () => {
    const events = [{ data: 'a' }, { data: 'b', after_ms: 60_000 }];
    const tried = await dryRun({ answer: { type: 'events', events } });
    expect(tried.response.body).toMatch(/data: a\n\n.*data: b/s);
    const endless = await dryRun({ answer: { type: 'events', events, repeat: 'endless' } });
    expect(endless.response.body.match(/data: b/g)?.length).toBe(9);
  });

  test('moves no scenario, counts no call, keeps no value, and shows nowhere in the log', async () => {
    const step = { name: 'order', required_state: 'Started', new_state: 'paid' };
    const draft = {
      response_body: 'paid',
      responses: [{ body: 'first', scenario: step }],
    };
    expect((await dryRun(draft)).response.body).toBe('first');
    expect((await dryRun(draft)).response.body).toBe('first');
    const turns = { selection: 'sequence', responses: [{ body: 'one' }, { body: 'two' }] };
    expect((await dryRun(turns)).response.body).toBe('one');
    expect((await dryRun(turns)).response.body).toBe('one');
    const source =
      '(request, state) => ({ body: { seen: state.get("n"), now: state.increment("n"), after: state.get("n") } })';
    const script = { answer: { type: 'script', source } };
    for (let times = 0; times < 2; times++) {
      expect(JSON.parse((await dryRun(script)).response.body)).toMatchObject({ now: 1, after: 1 });
    }
    expect((await desk.admin('/worlds/main/state')).body).toMatchObject({
      values: [],
      calls: [],
      scenarios: [],
    });
    expect(await desk.list()).toEqual([]);
  });

  test('that meets a collection writes nothing into it', async () => {
    await desk.admin('/collections', {
      method: 'POST',
      json: { name: 'posts', seed: { rows: [{ id: 1, title: 'a' }] } },
    });
    const request = { method: 'POST', path: '/posts', body: { title: 'b' } };
    expect((await dryRun({}, { request })).response).toMatchObject({ status: 201 });
    expect((await desk.send('/posts')).body).toHaveLength(1);
    await dryRun({}, { request: { method: 'DELETE', path: '/posts/1' } });
    expect((await desk.send('/posts')).body).toHaveLength(1);
  });

  test('names the endpoint whose route it has, and answers all the same', async () => {
    const { id } = await desk.make({ name: 'Mine', method: 'GET', path: '/draft', response_body: 'saved' });
    const clash = await dryRun({ response_body: 'draft' });
    expect(clash).toMatchObject({
      response: { body: 'draft' },
      findings: [
        {
          pointer: '/endpoint/path',
          code: 'route_taken',
          taken_by: { id, name: 'Mine', method: 'GET', path: '/draft' },
        },
      ],
    });
    expect((await dryRun({ response_body: 'draft' }, { endpoint_id: id })).findings).toEqual([]);
  });

  test('of what could not be saved says where and why, and what it would answer', async () => {
    const tried = await dryRun({ response_body: 'line\n{{#if}}', response_schema: { type: 'strong' } });
    expect(tried.response.status).toBe(500);
    expect(tried.findings).toMatchObject([
      { pointer: '/endpoint/response_schema/type', code: 'not_usable' },
      { pointer: '/endpoint/response_body', code: 'not_usable', position: { line: 2 } },
    ]);
  });

  test('of what has not the form of an endpoint is refused as a write would be', async () => {
    const json = { endpoint: { method: 'GET', path: 'draft', oops: 1 } };
    expect(await desk.admin('/endpoints/dry-run', { method: 'POST', json })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/endpoint/path' }, { pointer: '/endpoint/oops' }] },
    });
  });
});
