import { env } from 'cloudflare:test';
import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { openLogDesk } from '../../../testing/log-desk';

const house = openHouse();
let desk: Awaited<ReturnType<typeof openLogDesk>>;

beforeEach(async () => {
  desk = await openLogDesk(house);
  await desk.make({ method: 'GET', path: '/items/:id', response_body: '{"id":"{{request.path.id}}"}' });
  await desk.make({ method: 'POST', path: '/items', response_status_code: 201, response_body: 'made' });
});

const paths = (exchanges: { path: string }[]) => exchanges.map(({ path }) => path);

describe('the exchanges of a project', () => {
  test('are found by filter, newest first and page by page', async () => {
    for (const id of [1, 2, 3, 4, 5]) await desk.send(`/items/${id}`);
    await desk.send('/nothing');
    expect(paths(await desk.list())).toEqual([
      '/nothing',
      '/items/5',
      '/items/4',
      '/items/3',
      '/items/2',
      '/items/1',
    ]);
    expect(paths(await desk.list('status:4xx'))).toEqual(['/nothing']);
    expect(paths(await desk.list('-is:unmatched body:"\\"3\\""'))).toEqual(['/items/3']);
    const first = await desk.log('/exchanges?limit=4&q=is:matched');
    expect(first.body).toMatchObject({ exchanges: [{}, {}, {}, {}] });
    const { next_cursor } = first.body as { next_cursor: string };
    await desk.send('/items/6');
    await house.settled();
    const second = await desk.log(`/exchanges?limit=4&q=is:matched&cursor=${next_cursor}`);
    expect(second.body).toMatchObject({ exchanges: [{ path: '/items/1' }], next_cursor: null });
  });

  test('are shown whole: headers, bodies, timing and why', async () => {
    await desk.send('/items', {
      method: 'POST',
      body: 'a body',
      headers: { 'x-a': 'b', authorization: 'Bearer s3cret', 'user-agent': 'tests/1' },
    });
    const [found] = await desk.list();
    const { body } = await desk.log(`/exchanges/${found?.id}`);
    expect(body).toMatchObject({
      exchange: {
        method: 'POST',
        request_body: { text: 'a body', size: 6 },
        status: 201,
        response_body: { text: 'made' },
        why: { outcome: 'matched', endpoint: { path: '/items' } },
      },
      timing: { queue_ms: expect.any(Number), delay_ms: 0, total_ms: expect.any(Number) },
    });
    expect(body).toHaveProperty(
      'exchange.request_headers',
      expect.arrayContaining([['authorization', '***']]),
    );
    expect(body).toHaveProperty(
      'exchange.response_headers',
      expect.arrayContaining([['x-understudy-seed', expect.any(String)]]),
    );
  });

  test('are counted by the values of their fields', async () => {
    for (const path of ['/items/1', '/items/2', '/nothing']) await desk.send(path);
    await house.settled();
    const { body } = await desk.log('/exchanges/facets?q=method:GET');
    expect(body).toMatchObject({
      total: 3,
      facets: {
        status: [
          { value: '2xx', count: 2 },
          { value: '4xx', count: 1 },
        ],
      },
    });
  });

  test('can be deleted: one, those that a filter finds, all', async () => {
    for (const id of [1, 2, 3, 4]) await desk.send(`/items/${id}`);
    const [newest] = await desk.list();
    expect((await desk.log(`/exchanges/${newest?.id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await desk.log(`/exchanges/${newest?.id}`)).status).toBe(404);
    expect((await desk.log(`/exchanges/${newest?.id}`, { method: 'DELETE' })).status).toBe(404);
    const some = await desk.log('/exchanges?q=path:/items/2', { method: 'DELETE' });
    expect(some.body).toEqual({ deleted: 1 });
    expect(paths(await desk.list())).toEqual(['/items/3', '/items/1']);
    expect((await desk.log('/exchanges', { method: 'DELETE' })).body).toEqual({ deleted: 2 });
    expect(await desk.list()).toEqual([]);
  });

  test('stay where a filter is sent under another name', async () => {
    await desk.send('/items/1');
    const refused = await desk.log('/exchanges?query=path:/items/2', { method: 'DELETE' });
    expect(refused).toMatchObject({ status: 400, body: { code: 'requests.invalid' } });
    for (const path of ['', '/facets', '/export']) {
      expect((await desk.log(`/exchanges${path}?filter=path:/items/2`)).status).toBe(400);
    }
    expect(paths(await desk.list())).toEqual(['/items/1']);
  });

  test('leave as a HAR file and as lines of JSON', async () => {
    for (const id of [1, 2, 3]) await desk.send(`/items/${id}`);
    await house.settled();
    const har = await desk.log('/exchanges/export?format=har');
    expect(har.headers.get('content-disposition')).toContain('exchanges.har');
    expect(har.body).toMatchObject({ log: { version: '1.2', entries: [{}, {}, {}] } });
    const lines = (await desk.log('/exchanges/export?format=ndjson&q=path:/items/2')).text
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).path)).toEqual(['/items/2']);
  });

  test('a filter that cannot be read is refused with its place and what was meant', async () => {
    const answer = await desk.log('/exchanges?q=method:GET%20statsu:500');
    expect(answer).toMatchObject({
      status: 400,
      body: {
        code: 'log.bad_filter',
        errors: [{ pointer: '/q', suggestion: 'status', position: { offset: 11 } }],
      },
    });
    expect((await desk.log('/exchanges?cursor=nonsense!')).body).toMatchObject({ code: 'log.bad_cursor' });
  });
});

describe('an exchange', () => {
  test('is sent again, as it was and changed, and the log shows that too', async () => {
    await desk.send('/items/7');
    const { id } = await desk.newest();
    const replay = (json: object) => desk.log(`/exchanges/${id}/replay`, { method: 'POST', json });
    const again = await replay({ times: 2, same_seed: true });
    expect(again.body).toMatchObject({
      answers: [
        { status: 200, differences: [], error: null },
        { status: 200, differences: [], error: null },
      ],
    });
    const changed = await replay({ path: '/items/8' });
    const [answer] = (changed.body as { answers: { exchange_id: string }[] }).answers;
    expect(answer).toMatchObject({ status: 200, differences: expect.arrayContaining([expect.anything()]) });
    const replays = await desk.list('is:replay');
    expect(paths(replays)).toEqual(['/items/8', '/items/7', '/items/7']);
    expect(replays[0]?.id).toBe(answer?.exchange_id);
  });

  test('of a mock that breaks the connection is in the log when it is sent again, and the answer says where', async () => {
    await desk.make({
      method: 'GET',
      path: '/broken',
      response_body: '{"a": 1}',
      chaos: { mode: 'own', faults: [{ fault: 'empty' }] },
    });
    await desk.send('/broken').catch(() => undefined);
    const { id } = await desk.newest();
    const { body } = await desk.log(`/exchanges/${id}/replay`, { method: 'POST', json: {} });
    const [answer] = (body as { answers: { exchange_id: string | null }[] }).answers;
    expect(answer).toMatchObject({ status: null, error: expect.any(String) });
    expect(await desk.newest()).toMatchObject({ id: answer?.exchange_id, source: 'replay', path: '/broken' });
  });

  test('is compared as the log keeps it: whole where it is long, and without telling what the project hides', async () => {
    await desk.log('/log', { method: 'PUT', json: { mask: { body: ['iban'] } } });
    await desk.make({
      method: 'GET',
      path: '/account',
      response_body: '{"iban": "DE02120300000000202051"}',
      response_headers: { location: 'https://bank.example/?token=hidden-one', 'x-api-key': 'hidden-two' },
    });
    await desk.make({ method: 'GET', path: '/long', response_body: 'x'.repeat(70_000) });
    for (const path of ['/account', '/long', '/items/1']) {
      await desk.send(path);
      const { id } = await desk.newest();
      const json = { path: path === '/items/1' ? '/account' : path };
      const { text, body } = await desk.log(`/exchanges/${id}/replay`, { method: 'POST', json });
      expect(text).not.toMatch(/DE02|hidden-/);
      if (path !== '/items/1') expect(body).toMatchObject({ answers: [{ status: 200, differences: [] }] });
    }
  });

  test('to a group that is not there is answered the same when it is sent again', async () => {
    await desk.send('/../nowhere/a');
    const found = (await desk.list()).find(({ path }) => path === '/a');
    const { body } = await desk.log(`/exchanges/${found?.id}/replay`, { method: 'POST', json: {} });
    expect(body).toMatchObject({ answers: [{ status: 404, differences: [] }] });
  });

  test('that cannot be sent faithfully is refused with the reason', async () => {
    await desk.send('/items', { method: 'POST', body: 'x', headers: { authorization: 'Bearer a' } });
    const { id } = await desk.newest();
    const refused = await desk.log(`/exchanges/${id}/replay`, { method: 'POST', json: {} });
    expect(refused).toMatchObject({ status: 422, body: { code: 'log.cannot_replay' } });
    const sent = await desk.log(`/exchanges/${id}/replay`, { method: 'POST', json: { allow_masked: true } });
    expect(sent.body).toMatchObject({ answers: [{ status: 201 }] });
  });

  test('is not sent to where the installation does not let it', async () => {
    await desk.send('/items/7');
    const { id } = await desk.newest();
    const json = { base_url: 'http://127.0.0.1:9' };
    const answer = await desk.log(`/exchanges/${id}/replay`, { method: 'POST', json });
    expect(answer.body).toMatchObject({
      answers: [{ status: null, error: expect.stringContaining('this machine') }],
    });
  });

  test('becomes a command', async () => {
    await desk.send('/items/7', { headers: { 'x-a': "it's" } });
    const { id } = await desk.newest();
    const { body } = await desk.log(`/exchanges/${id}/code?language=curl`);
    expect(body).toMatchObject({ language: 'curl', code: expect.stringMatching(/curl[\s\S]*items\/7/) });
    expect((await desk.log(`/exchanges/${id}/code?language=cobol`)).status).toBe(400);
  });
});

test('what was just answered is counted', async () => {
  for (const id of [1, 2, 3]) await desk.send(`/items/${id}`);
  expect((await desk.log('/metrics?endpoints=false')).text).toMatch(
    /requests_total\{[^}]*status="2xx"[^}]*\} 3\n/,
  );
  expect((await desk.log('/top-endpoints')).body).toMatchObject({ endpoints: [{ count: 3 }] });
  expect((await desk.log('/series?from=soon')).text).toContain('Write a time such as 2026-11-21T10:00:00Z.');
});

describe('the settings of the log', () => {
  test('say what is kept and hidden, from the next request on', async () => {
    const settings = { keep: { exchanges: 100, days: 1 }, mask: { headers: ['x-tenant'] } };
    const saved = await desk.log('/log', { method: 'PUT', json: settings });
    expect(saved.body).toMatchObject({
      log: { enabled: true, keep: settings.keep, mask: { headers: ['x-tenant'] } },
    });
    await desk.send('/items/1', { headers: { 'x-tenant': 'acme' } });
    expect((await desk.newest()).request_headers).toContainEqual(['x-tenant', '***']);
    for (let round = 0; round < 12; round++) {
      await Promise.all(Array.from({ length: 50 }, (_, id) => desk.send(`/items/${id}`)));
      await house.settled();
    }
    expect((await desk.list()).length).toBeLessThan(600);
  });

  test('may reveal what is hidden, and the audit log knows', async () => {
    await desk.log('/log', { method: 'PUT', json: { mask: { reveal: true } } });
    await desk.send('/items/1', { headers: { authorization: 'Bearer s3cret' } });
    expect((await desk.newest()).request_headers).toContainEqual(['authorization', 'Bearer s3cret']);
    const audit = await house.call(`/api/orgs/${desk.at.named.organization_id}/audit`, {
      token: desk.at.team.owner.token,
    });
    expect(audit.text).toContain('reveal');
  });
});

test('settings of the log come back with the project', async () => {
  const keep = { exchanges: 200, days: 2 };
  await desk.log('/log', { method: 'PUT', json: { keep } });
  const project = `/api/projects/${desk.at.project_id}`;
  const { token } = desk.at.team.owner;
  expect((await house.call(project, { method: 'DELETE', token })).status).toBe(204);
  expect((await house.call(`${project}/restore`, { method: 'POST', token })).status).toBe(200);
  const log = env.PROJECT_LOG.getByName(desk.at.project_id);
  expect(await log.joined(desk.at.project_id, 1)).toMatchObject({ config: { keep } });
});

test('where the log is forwarded to is checked, and its secrets are not read back', async () => {
  const forward = [
    { kind: 'loki', url: 'https://logs.example.com', headers: { authorization: 'Basic s3cret' } },
  ];
  const saved = await desk.log('/log', { method: 'PUT', json: { forward } });
  expect(saved.body).toMatchObject({ log: { forward: [{ headers: { authorization: '***' } }] } });
  const project = await house.call(`/api/projects/${desk.at.project_id}`, { token: desk.token });
  const audit = await house.call(`/api/orgs/${desk.at.named.organization_id}/audit`, {
    token: desk.at.team.owner.token,
  });
  for (const { text } of [saved, project, audit]) expect(text).not.toContain('s3cret');
  expect((await desk.log('/log/forwarding')).body).toMatchObject({ targets: [{ kind: 'loki', sent: 0 }] });
  const again = await desk.log('/log', { method: 'PUT', json: (saved.body as { log: object }).log });
  expect(again.status).toBe(200);
  const log = env.PROJECT_LOG.getByName(desk.at.project_id);
  const { config } = await log.joined(desk.at.project_id, 1);
  expect(config.forwarding.targets).toMatchObject([{ headers: { authorization: 'Basic s3cret' } }]);
  const own = [{ kind: 'loki', url: 'http://127.0.0.1:3100' }];
  expect(await desk.log('/log', { method: 'PUT', json: { forward: own } })).toMatchObject({
    status: 400,
    body: { code: 'projects.bad_forwarding', errors: [{ pointer: '/forward/0/url' }] },
  });
});
