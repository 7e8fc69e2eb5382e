import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mintSecret } from '../../../platform/webhook-signature/mint-secret';
import { signatureConfig } from '../../../platform/webhook-signature/signature-config';
import { verifySignature } from '../../../platform/webhook-signature/verify-signature';
import { type JobsDesk, openJobsDesk } from '../../../testing/jobs-desk';
import { imagesConfig } from '../config';
import { redeliver } from '../jobs/redeliver';
import { DEFAULT_VARIANTS } from '../settings/variant-config';
import { type WebhookWish, webhookWish } from './webhook-wish';

const SECRET = mintSecret('standard');
const ONE = DEFAULT_VARIANTS.slice(0, 1);
const HOUR = 3_600_000;
const FAILS = { kind: 'fail', code: 'too_blurred', message: 'It is blurred.' } as const;

let got: { url: string; headers: Headers; text: string }[];
let answers: (() => Response)[];
let desk: JobsDesk;

beforeEach(async () => {
  got = [];
  answers = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const request = new Request(sent);
    got.push({ url: request.url, headers: request.headers, text: await request.text() });
    return (answers.shift() ?? (() => new Response('thanks')))();
  });
  desk = await openJobsDesk();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const wish = (more: Partial<WebhookWish> = {}): WebhookWish => ({
  urls: ['https://receiver.test/hooks'],
  secret: SECRET,
  events: ['image.completed', 'image.failed'],
  max_attempts: 3,
  backoff_ms: [0],
  headers: { 'content-type': 'application/json' },
  ...more,
});

const fails = (status: number) => () => new Response('no', { status });

const deliveries = async (id: string) => {
  const page = await desk.jobs.listDeliveries({ event_id: id, state: null, limit: 10, before: null });
  return page.deliveries.toReversed();
};

/** On a busy machine the work of other tests is done first. */
const soon = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 10_000, interval: 20 });
const comesTo = (count: number) => desk.comesTo(async () => expect(got).toHaveLength(count));

const messageOf = (index = 0) => JSON.parse(got[index]?.text ?? 'null');

describe('the webhook of a job', () => {
  test('tells of its end, signed as Standard Webhooks say', async () => {
    const { id } = await desk.upload({ job: { variants: ONE, webhook: wish(), metadata: { album: 'x' } } });
    await comesTo(1);
    const [sent] = got;
    expect(messageOf()).toMatchObject({
      type: 'image.completed',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        job_id: id,
        status: 'completed',
        user: 'alice',
        metadata: { album: 'x' },
        result_url: `http://localhost:8787/m/shop/orders/api/result/${id}`,
        status_url: `http://localhost:8787/m/shop/orders/api/status/${id}`,
        variants: [{ name: 'thumbnail', url: expect.stringContaining(`/images/${id}/thumbnail.png`) }],
      },
    });
    expect(sent?.headers.get('webhook-id')).toBe(`msg_${id.slice(4)}`);
    const settings = signatureConfig.parse({ scheme: 'standard', secrets: [SECRET] });
    const body = new TextEncoder().encode(sent?.text ?? '');
    const headers = sent?.headers ?? new Headers();
    expect(await verifySignature(settings, { headers, body, now: Date.now() })).toMatchObject({
      verdict: 'valid',
    });
  });

  test('tells of a failure, and why', async () => {
    const { id } = await desk.upload({ job: { fate: FAILS, webhook: wish() } });
    await comesTo(1);
    expect(messageOf()).toMatchObject({
      type: 'image.failed',
      data: { job_id: id, status: 'failed', error: { code: 'too_blurred', message: 'It is blurred.' } },
    });
    expect(messageOf().data.variants).toBeUndefined();
  });

  test('is sent only of what one wants to hear of', async () => {
    const webhook = wish({ events: ['image.completed'] });
    const { id } = await desk.upload({ job: { fate: FAILS, webhook } });
    expect((await desk.ended(id)).settled_at).not.toBe(null);
    expect(await deliveries(id)).toEqual([]);
  });

  test('goes to a group and an address beside it, as one message', async () => {
    const urls = ['https://one.test/', 'https://two.test/'];
    const { id } = await desk.upload({ job: { variants: [], webhook: wish({ urls }) } });
    await comesTo(2);
    expect(got.map(({ url }) => url).sort()).toEqual(urls);
    expect(new Set(got.map(({ headers }) => headers.get('webhook-id')))).toHaveLength(1);
    expect(await deliveries(id)).toHaveLength(2);
  });

  test('is tried again until it arrives, and each attempt can be read', async () => {
    answers = [fails(500), fails(503)];
    const { id } = await desk.upload({ job: { variants: [], webhook: wish() } });
    await comesTo(3);
    await desk.comesTo(async () => {
      expect(await deliveries(id)).toMatchObject([
        {
          state: 'delivered',
          kind: 'image.completed',
          attempts: [{ status: 500 }, { status: 503 }, { status: 200 }],
        },
      ]);
    });
    const ids = got.map(({ headers }) => headers.get('webhook-id'));
    expect(new Set(ids)).toHaveLength(1);
  });

  test('is tried again after its pause, whatever else the memory was woken for meanwhile', async () => {
    answers = [fails(500)];
    await desk.upload({ job: { variants: [], webhook: wish({ backoff_ms: [200] }) } });
    await comesTo(2);
  });

  test('is given up after its attempts, and sent once more when that is asked for', async () => {
    answers = [fails(500), fails(500)];
    const webhook = wish({ max_attempts: 2 });
    const { id } = await desk.upload({ job: { variants: [], webhook } });
    await desk.comesTo(async () => expect(await deliveries(id)).toMatchObject([{ state: 'failed' }]));
    const again = await redeliver({ ...desk, now: Date.now() }, id, null);
    expect(again).toMatchObject({
      kind: 'told',
      deliveries: [{ state: 'delivered', attempts: [{}, {}, {}] }],
    });
  });

  test('of a job that told nobody can be sent later', async () => {
    const { id } = await desk.upload({ job: { variants: [] } });
    await desk.ended(id);
    const to = { ...desk, now: Date.now() };
    expect(await redeliver(to, id, null)).toEqual({ kind: 'told', deliveries: [] });
    expect(await redeliver(to, id, wish())).toMatchObject({ deliveries: [{ event_id: id }] });
    expect(await redeliver(to, 'job_none', wish())).toEqual({ kind: 'unknown' });
    await desk.comesTo(async () => expect(await deliveries(id)).toMatchObject([{ state: 'delivered' }]));
    expect(got).toHaveLength(1);
  });

  test('goes with its job', async () => {
    answers = [fails(500)];
    const webhook = wish({ backoff_ms: [HOUR] });
    const { id } = await desk.upload({ job: { variants: [], webhook } });
    await comesTo(1);
    await desk.jobs.drop({ id, user: null });
    expect(await desk.count('images_deliveries')).toBe(0);
    expect(await desk.count('images_tries')).toBe(0);
  });

  test('holds up no upload when its receiver takes its time', async () => {
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    vi.mocked(fetch).mockImplementationOnce(async () => {
      await late;
      return new Response('late');
    });
    await desk.upload({ job: { variants: [], webhook: wish() } });
    await soon(() => expect(fetch).toHaveBeenCalled());
    const { id } = await desk.upload({ job: { variants: ONE } });
    await soon(async () =>
      expect(await desk.jobs.look({ id, now: Date.now() })).toMatchObject({ work: 'made' }),
    );
    answer();
  });
});

describe('the time of an end', () => {
  const plan = (now: number, more: object = {}) => ({
    created_at: now,
    starts_at: now + HOUR,
    done_at: now + 2 * HOUR,
    variants: [],
    webhook: wish(),
    ...more,
  });

  test('is that of the project: before it nobody is told', async () => {
    const now = Date.now();
    const { id } = await desk.upload({ job: plan(now) });
    await soon(async () => expect(await desk.jobs.look({ id, now })).toMatchObject({ work: 'made' }));
    expect(await deliveries(id)).toEqual([]);
    expect(await desk.jobs.look({ id, now: now + 2 * HOUR - 1 })).toMatchObject({ settled_at: null });
    expect(await desk.jobs.look({ id, now: now + 2 * HOUR })).toMatchObject({ settled_at: now + 2 * HOUR });
    await comesTo(1);
    expect(messageOf().timestamp).toBe(new Date(now + 2 * HOUR).toISOString());
    expect(Math.abs(Number(got[0]?.headers.get('webhook-timestamp')) * 1000 - now - 2 * HOUR)).toBeLessThan(
      10_000,
    );
  });

  test('is told of once, whoever sees it first', async () => {
    const now = Date.now();
    const { id } = await desk.upload({ job: plan(now, { fate: FAILS }) });
    const later = now + 3 * HOUR;
    await Promise.all([
      desk.jobs.look({ id, now: later }),
      desk.jobs.counts({ now: later }),
      desk.jobs.list({ user: null, status: null, text: null, now: later, limit: 5, before: null }),
      desk.jobs.look({ id, now: later }),
    ]);
    await comesTo(1);
    await desk.jobs.look({ id, now: later });
    expect(await deliveries(id)).toHaveLength(1);
  });

  test('is found by a clock that is set on, without anybody who looks', async () => {
    const now = Date.now();
    await desk.upload({ job: plan(now) });
    expect((await desk.turnClock({ mode: 'shifted', shift_ms: 3 * HOUR })).status).toBe(200);
    await desk.hasten();
    await comesTo(1);
  });

  test('does not come while the clock stands still', async () => {
    const at = Date.UTC(2030, 0, 1);
    expect((await desk.turnClock({ mode: 'frozen', at: new Date(at).toISOString() })).status).toBe(200);
    const { id } = await desk.upload({ job: plan(at, { starts_at: at, done_at: at + 1 }) });
    await soon(async () => expect(await desk.jobs.look({ id, now: at })).toMatchObject({ work: 'made' }));
    await desk.hasten();
    await desk.wake();
    expect(got).toEqual([]);
    await desk.turnClock({ mode: 'frozen', at: new Date(at + HOUR).toISOString() });
    await desk.hasten();
    await comesTo(1);
    expect(messageOf().timestamp).toBe(new Date(at + 1).toISOString());
  });
});

describe('who is told', () => {
  const config = (webhook: object) => imagesConfig.parse({ webhook }).webhook;
  const addressOf = (slug: string) => `http://localhost:8787/m/shop/${slug}`;

  test('is a group of the project in the world of the job, and an address', () => {
    const set = config({ group: 'hooks', url: 'https://me.test/hook', secret: SECRET });
    expect(webhookWish(set, { world: 'w', addressOf })).toMatchObject({
      urls: ['http://localhost:8787/m/shop/hooks/webhooks/images', 'https://me.test/hook'],
      headers: { 'content-type': 'application/json', 'x-understudy-world': 'w' },
    });
    expect(webhookWish(set, { world: 'main', addressOf })?.headers).toEqual({
      'content-type': 'application/json',
      'user-agent': 'Understudy-Images/1',
    });
  });

  test('is nobody where none is set, or nothing is to be told', () => {
    expect(webhookWish(config({}), { world: 'main', addressOf })).toBe(null);
    expect(webhookWish(config({ group: 'hooks', events: [] }), { world: 'main', addressOf })).toBe(null);
  });
});
