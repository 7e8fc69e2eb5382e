import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../../testing/api';
import { type MockDesk, openDesk } from '../../../../testing/mock-desk';

const house = openHouse({ env: { ALLOW_PRIVATE_UPSTREAMS: 'yes' } });
let desk: MockDesk;

beforeEach(async () => {
  desk = await openDesk(house);
});

const at = (path: string, answer: object, more: object = {}) => ({ method: 'GET', path, answer, ...more });

test('a redirect leads where its template says', async () => {
  await desk.make(at('/old/:id', { type: 'redirect', redirect_to: '/new/{{request.path.id}}', status: 308 }));
  const answer = await desk.send('/old/ü');
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/new/%C3%BC']);
});

test('a file is answered as a web server would, with the headers of its author', async () => {
  const body = 'a,b\n1,2\n';
  const put = await desk.admin('/files/report.csv', {
    method: 'PUT',
    headers: { 'content-type': 'text/csv' },
    body,
  });
  expect(put.status).toBe(200);
  await desk.make(
    at(
      '/export',
      { type: 'file', file: 'report.csv', download_name: 'r.csv' },
      { response_headers: { 'X-Rows': '1' } },
    ),
  );
  const whole = await desk.send('/export');
  expect([whole.status, whole.text, whole.headers.get('x-rows')]).toEqual([200, body, '1']);
  const part = await desk.send('/export', { headers: { range: 'bytes=4-6' } });
  expect([part.status, part.text]).toEqual([206, '1,2']);
  const etag = whole.headers.get('etag') ?? '';
  expect((await desk.send('/export', { headers: { 'if-none-match': etag } })).status).toBe(304);
});

test('events come in order, each with its template', async () => {
  const events = [
    { event: 'tick', data: 'n {{request.query.n}}' },
    { data: { id: '{{randomInt lower=5 upper=5}}' } },
  ];
  await desk.make(at('/stream', { type: 'events', events }));
  const { text, headers } = await desk.send('/stream?n=3');
  expect(headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(text).toBe('event: tick\nid: 1\ndata: n 3\n\nid: 2\ndata: {"id":"5"}\n\n');
});

describe('a script', () => {
  test('answers with dice, clock and memory of the mock', async () => {
    const source = `export default (request, state, faker, clock) => ({
      status: 201,
      headers: { 'x-visit': String(state.increment('visits')) },
      body: { id: request.params.id, name: faker.person.fullName(), at: new Date().toISOString() },
    })`;
    await desk.make(at('/run/:id', { type: 'script', source }));
    const clock = { 'x-understudy-clock': '2030-05-06T07:08:09Z', 'x-understudy-seed': 'a' };
    const first = await desk.send('/run/7', { headers: clock });
    expect(first).toMatchObject({ status: 201, body: { id: '7', at: '2030-05-06T07:08:09.000Z' } });
    const second = await desk.send('/run/7', { headers: clock });
    expect([second.text, second.headers.get('x-visit')]).toEqual([first.text, '2']);
  });

  test('that never ends gets a clear error while others are answered', async () => {
    await desk.make(at('/endless', { type: 'script', source: '() => { for (;;); }' }));
    await desk.make({ method: 'GET', path: '/calm', response_body: 'calm' });
    const [endless, calm] = await Promise.all([desk.send('/endless'), desk.send('/calm')]);
    expect(endless).toMatchObject({ status: 500, body: { code: 'http.script_too_long' } });
    expect(calm.text).toBe('calm');
  });

  test('that cannot be read is refused with its place', async () => {
    const [found] = await desk.refused(at('/bad', { type: 'script', source: '() => {\n  retrun 1;\n}' }));
    expect(found).toMatchObject({ pointer: '/answer/source', position: { line: 2 } });
  });
});

describe('a proxy', () => {
  test('asks the real API, for an endpoint or for all that no endpoint answers', async () => {
    await desk.make({ method: 'GET', path: '/real/thing', response_body: 'upstream {{request.query.q}}' });
    const upstream = `http://localhost:1${desk.base}/real`;
    await desk.make(at('/through', { type: 'proxy', upstream }));
    const answer = await desk.send('/through');
    expect(answer).toMatchObject({ status: 502, body: { code: 'http.upstream_unreachable' } });
  });
});

test('what comes behind an answer goes out after it', async () => {
  await desk.make({
    method: 'POST',
    path: '/orders',
    response_status_code: 202,
    callbacks: [
      { url: 'http://127.0.0.1:1/{{request.body.id}}', body: { id: '{{request.body.id}}' }, retries: 0 },
    ],
  });
  const answer = await desk.send('/orders', { method: 'POST', json: { id: 'x' } });
  expect(answer.status).toBe(202);
  await house.settled();
});
