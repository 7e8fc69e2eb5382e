import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryName } from '../../../engine/collections/memory-name';
import { signatureConfig } from '../../../platform/webhook-signature/signature-config';
import { verifySignature } from '../../../platform/webhook-signature/verify-signature';
import { openHouse } from '../../../testing/api';
import { place } from '../../../testing/places';
import type { DeliveryDocument } from './delivery-documents';

const TARGET = 'https://receiver.test/hooks';
const SECRET = `whsec_${btoa('the secret of the receiver')}`;

type Got = { url: string; method: string; headers: Headers; body: string };

let got: Got[];
let answers: (() => Response | Promise<Response>)[];
let admin: Awaited<ReturnType<typeof openInbox>>;

beforeEach(async () => {
  got = [];
  answers = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const request = new Request(sent);
    const { url, method, headers } = request;
    got.push({ url, method, headers, body: await request.text() });
    return (answers.shift() ?? (() => new Response('thanks')))();
  });
  admin = await openInbox();
});

async function openInbox() {
  const house = openHouse();
  const { team, project_id, project_slug } = await place(house);
  const { token } = team.editor;
  const config = {
    reading: { open: true },
    signature: { scheme: 'standard', secrets: [SECRET] },
  };
  const json = { project_id, name: 'Hooks', slug: 'hooks', kind: 'webhooks', config };
  const made = await house.call('/api/groups', { method: 'POST', token, json });
  if (made.status !== 201) throw new Error(made.text);
  const { id } = (made.body as { group: { id: string } }).group;
  const memory = env.GROUP_STATE.getByName(memoryName({ group_id: id, world: 'main' }));
  const call = (method: string, path: string, body?: unknown) =>
    house.call(`/api/groups/${id}/webhooks${path}`, { method, token, json: body });
  return {
    call,
    receive: (headers: Record<string, string>, body: string) =>
      house.call(`/m/${project_slug}/hooks/webhooks/shop`, { method: 'POST', headers, body, token: null }),
    own: (method: string, path: string, body?: unknown) =>
      house.call(`/m/${project_slug}/hooks/webhooks${path}`, { method, json: body, token: null }),
    async send(wish: object): Promise<DeliveryDocument> {
      const answer = await call('POST', '/sends', { url: TARGET, preset: 'github', secret: 's', ...wish });
      if (answer.status !== 201) throw new Error(answer.text);
      return (answer.body as { delivery: DeliveryDocument }).delivery;
    },
    async read(deliveryId: string): Promise<DeliveryDocument> {
      const answer = await call('GET', `/deliveries/${deliveryId}`);
      return (answer.body as { delivery: DeliveryDocument }).delivery;
    },
    wake: () => runDurableObjectAlarm(memory),
    /** As if its process had ended in the middle of the last attempt, some time ago. */
    cutOff: () =>
      runInDurableObject(memory, (_object, { storage }) => {
        storage.sql.exec('UPDATE webhooks_tries SET duration_ms = NULL, status = NULL');
        storage.sql.exec("UPDATE webhooks_deliveries SET state = 'pending', next_attempt_at = 1");
        storage.sql.exec('UPDATE wakes SET at = 0');
      }),
    group: (method: string, path: string, body?: unknown) =>
      house.call(`/api/groups/${id}${path}`, { method, token, json: body }),
    project: (body: unknown) =>
      house.call(`/api/projects/${project_id}`, { method: 'PATCH', token: team.owner.token, json: body }),
  };
}

const fails =
  (status: number, headers = {}) =>
  () =>
    new Response('no', { status, headers });

describe('attempts', () => {
  test('the first is made at once, the others in their time, until one is answered with 2xx', async () => {
    answers = [fails(500), fails(302)];
    const sent = await admin.send({ backoff_ms: [0, 10], max_attempts: 5 });
    expect(sent).toMatchObject({ state: 'pending', next_attempt_at: expect.any(String), world: 'main' });
    expect(sent.attempts).toMatchObject([{ number: 1, status: 500, response: { body: 'no' } }]);
    await admin.wake();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await admin.wake();
    const delivery = await admin.read(sent.id);
    expect(delivery).toMatchObject({ state: 'delivered', next_attempt_at: null, event_id: null });
    expect(delivery.attempts.map(({ number, status, error }) => [number, status, error])).toEqual([
      [1, 500, null],
      [2, 302, null],
      [3, 200, null],
    ]);
    expect(delivery.attempts[2]).toMatchObject({
      response: { body: 'thanks' },
      sent_headers: { 'x-github-event': 'push', 'x-hub-signature-256': expect.stringMatching(/^sha256=/) },
    });
    await admin.wake();
    expect(got).toHaveLength(3);
  });

  test('there are exactly as many as were wished', async () => {
    answers = [fails(503), fails(404), fails(503)];
    const { id } = await admin.send({ backoff_ms: [0], max_attempts: 2 });
    for (let more = 0; more < 3; more++) await admin.wake();
    expect(await admin.read(id)).toMatchObject({ state: 'failed', next_attempt_at: null });
    expect(got).toHaveLength(2);
  });

  test('410 ends them, and Retry-After stretches a pause', async () => {
    answers = [fails(410)];
    expect(await admin.send({})).toMatchObject({ state: 'failed' });
    answers = [fails(429, { 'retry-after': '60' })];
    const { next_attempt_at, created_at } = await admin.send({ backoff_ms: [0] });
    expect(Date.parse(String(next_attempt_at)) - Date.parse(created_at)).toBeGreaterThanOrEqual(60_000);
  });

  test('an attempt that nothing answers is one, and says why', async () => {
    answers = [
      () => {
        throw new TypeError('Connection refused.');
      },
    ];
    const { attempts } = await admin.send({ max_attempts: 1 });
    expect(attempts).toMatchObject([
      { status: null, error: expect.stringContaining('could not be reached'), response: null },
    ]);
  });

  test('one that a receiver takes its time for keeps no other waiting', async () => {
    const slowly = () =>
      new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('at last')), 1000));
    answers = [fails(500), fails(500), slowly];
    const slow = await admin.send({ backoff_ms: [0] });
    const quick = await admin.send({ backoff_ms: [300] });
    await admin.wake();
    const [late, soon] = [await admin.read(slow.id), await admin.read(quick.id)];
    expect([late.state, soon.state]).toEqual(['delivered', 'delivered']);
    expect(late.attempts[1]?.duration_ms).toBeGreaterThanOrEqual(900);
    const [begun = 0, other = 0] = [late, soon].map(({ attempts }) => Date.parse(String(attempts[1]?.at)));
    expect(other - begun).toBeLessThan(900);
  });

  test('one whose process has ended counts, and the next is made', async () => {
    const { id } = await admin.send({ max_attempts: 3 });
    await admin.cutOff();
    await admin.wake();
    const { attempts, state } = await admin.read(id);
    expect(attempts).toMatchObject([
      { number: 1, status: null, error: 'The server ended before an answer was there.' },
      { number: 2, status: 200 },
    ]);
    expect(state).toBe('delivered');
    expect(got).toHaveLength(2);
  });

  test('a fork takes along what was sent, and sends none of it', async () => {
    answers = [fails(500)];
    const { id } = await admin.send({ max_attempts: 3, backoff_ms: [60_000] });
    const forked = await admin.group('POST', '/worlds', { name: 'copy', from: 'main' });
    expect(forked.status).toBe(201);
    expect((await admin.call('GET', `/deliveries/${id}?world=copy`)).body).toMatchObject({
      delivery: { world: 'copy', state: 'failed', next_attempt_at: null, attempts: [{ status: 500 }] },
    });
    expect(await admin.read(id)).toMatchObject({ world: 'main', state: 'pending' });
  });

  test('one more can be made at any time', async () => {
    answers = [fails(500)];
    const { id } = await admin.send({ max_attempts: 1 });
    const retried = await admin.call('POST', `/deliveries/${id}/retry`);
    expect(retried.body).toMatchObject({
      delivery: { state: 'delivered', max_attempts: 2, attempts: [{ status: 500 }, { status: 200 }] },
    });
    expect((await admin.call('POST', '/deliveries/none/retry')).status).toBe(404);
  });
});

describe('a replay', () => {
  const BODY = '{"type":"order.paid","id":17}';

  async function received() {
    await admin.receive({ 'content-type': 'application/json', 'x-own': '1', 'svix-id': 'msg_1' }, BODY);
    const { body } = await admin.call('GET', '/events');
    return String((body as { events: { id: string }[] }).events[0]?.id);
  }

  test('sends an event as it came', async () => {
    const event_id = await received();
    const { body, status } = await admin.call('POST', '/replays', { event_id, url: TARGET });
    expect(status).toBe(201);
    expect(body).toMatchObject({ delivery: { kind: 'replay', event_id, body: BODY, state: 'delivered' } });
    expect(got).toMatchObject([{ url: TARGET, method: 'POST', body: BODY }]);
    expect(got[0]?.headers.get('x-own')).toBe('1');
    const listed = await admin.call('GET', `/deliveries?event_id=${event_id}`);
    expect(listed.body).toMatchObject({ deliveries: [{ event_id, attempts: [{ status: 200 }] }] });
    expect((await admin.call('GET', '/deliveries?event_id=other')).body).toMatchObject({ deliveries: [] });
  });

  test('sends it edited and signed again, by the secret of its client', async () => {
    const event_id = await received();
    const headers = { 'x-own': null, 'X-New': '2' };
    const wish = { url: TARGET, method: 'PUT', headers, body: '{"id":18}', sign: 'again' };
    expect((await admin.own('POST', `/replay/${event_id}`, wish)).status).toBe(201);
    const [sent] = got;
    expect(sent).toMatchObject({ method: 'PUT', body: '{"id":18}' });
    expect(sent?.headers.has('x-own')).toBe(false);
    expect(sent?.headers.get('x-new')).toBe('2');
    const verdict = await verifySignature(signatureConfig.parse({ scheme: 'standard', secrets: [SECRET] }), {
      headers: new Headers(sent?.headers),
      body: new TextEncoder().encode(sent?.body),
      now: Date.now(),
    });
    expect(verdict).toMatchObject({ verdict: 'valid' });
    expect(sent?.headers.get('webhook-id')).toBe('msg_1');
    expect(sent?.headers.has('svix-id')).toBe(false);
  });

  test('says of no header that it was sent when the connection writes it', async () => {
    const event_id = await received();
    const headers = {
      Host: 'elsewhere.test',
      'Content-Length': '3',
      'transfer-encoding': 'chunked',
      'x-new': '1',
    };
    const { body } = await admin.call('POST', '/replays', { event_id, url: TARGET, headers });
    const [attempt] = (body as { delivery: DeliveryDocument }).delivery.attempts;
    expect(attempt?.sent_headers).toMatchObject({ 'x-new': '1' });
    for (const name of ['host', 'content-length', 'transfer-encoding'])
      expect(attempt?.sent_headers).not.toHaveProperty(name);
    expect((await admin.call('POST', '/replays', { event_id, url: TARGET, method: 'CONNECT' })).status).toBe(
      400,
    );
  });

  test('keeps nothing of what cannot be sent', async () => {
    const event_id = await received();
    const refused = [
      await admin.call('POST', '/replays', { event_id, url: 'http://169.254.169.254/' }),
      await admin.call('POST', '/replays', { event_id, url: TARGET, sign: 'again', secret: '#' }),
      await admin.call('POST', '/replays', { event_id: 'none', url: TARGET }),
      await admin.call('POST', '/sends', { url: TARGET, preset: 'slack', sample: 'push', secret: 's' }),
      await admin.call('POST', '/sends', { url: TARGET, preset: 'slack' }),
      await admin.call('POST', '/sends', { url: TARGET }),
    ];
    expect(refused.map(({ body }) => (body as { code: string }).code)).toEqual([
      'webhook_deliveries.target_refused',
      'webhook_signatures.secret_unusable',
      'webhooks.unknown_event',
      'webhook_senders.unknown_sample',
      'webhook_signatures.secret_missing',
      'webhook_senders.nothing_to_send',
    ]);
    expect((await admin.call('GET', '/deliveries')).body).toMatchObject({ deliveries: [] });
    expect(got).toEqual([]);
  });
});

test('lists go on page by page, and what is deleted is gone', async () => {
  const ids: string[] = [];
  for (let one = 0; one < 3; one++) ids.unshift((await admin.send({})).id);
  type Listed = { deliveries: { id: string }[]; next_cursor: string | null };
  const first = (await admin.call('GET', '/deliveries?limit=2')).body as Listed;
  const second = (await admin.call('GET', `/deliveries?limit=2&cursor=${first.next_cursor}`)).body as Listed;
  expect([...first.deliveries, ...second.deliveries].map(({ id }) => id)).toEqual(ids);
  expect(second.next_cursor).toBeNull();
  expect((await admin.call('DELETE', `/deliveries/${ids[0]}`)).status).toBe(204);
  expect((await admin.call('GET', `/deliveries/${ids[0]}`)).status).toBe(404);
  expect((await admin.call('DELETE', `/deliveries/${ids[0]}`)).status).toBe(404);
});

test('every sample of a vendor can be sent, signed and known again', async () => {
  const { body } = await admin.call('GET', '/presets');
  const { samples, schemes } = body as {
    samples: { preset: string; name: string; type: string }[];
    schemes: { scheme: string }[];
  };
  expect(schemes).toHaveLength(8);
  expect(samples).toHaveLength(16);
  for (const { preset, name, type } of samples) {
    await admin.send({ preset, sample: name, secret: SECRET });
    const { headers, body: sent } = got.at(-1) ?? { headers: new Headers(), body: '' };
    await admin.receive(Object.fromEntries(headers), sent);
    const listed = await admin.call('GET', '/events?limit=1');
    expect(listed.body).toMatchObject({
      events: [
        { provider: preset, type, delivery_id: name === 'url_verification' ? null : expect.any(String) },
      ],
    });
  }
});

test('the clock of the project dates what is signed and sent', async () => {
  const now = '2031-05-04T03:02:01.000Z';
  const changed = await admin.project({ settings: { clock: { mode: 'frozen', at: now } } });
  expect([changed.status, changed.text]).toEqual([200, expect.any(String)]);
  const { created_at, attempts } = await admin.send({ preset: 'stripe' });
  expect([created_at.slice(0, 10), attempts[0]?.at.slice(0, 10)]).toEqual(['2031-05-04', '2031-05-04']);
  expect(got[0]?.headers.get('stripe-signature')).toContain(`t=${Date.parse(now) / 1000},`);
});

test('a hostile request without a body is not said to have one that was changed', async () => {
  const wish = { url: TARGET, preset: 'github', secret: 's', method: 'GET' };
  const { body } = await admin.call('POST', '/hostile', wish);
  const names = (body as { report: { cases: { name: string }[] } }).report.cases.map(({ name }) => name);
  expect(names).toContain('wrong_secret');
  expect(names).not.toContain('tampered_body');
});

test('a signature is made for whoever wants to see one', async () => {
  const { body } = await admin.call('POST', '/signature', {
    scheme: 'standard',
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: 1614265330,
    body: '{"test": 2432232314}',
  });
  expect(body).toMatchObject({
    headers: { 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' },
    signed_content: 'msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{"test": 2432232314}',
  });
});
