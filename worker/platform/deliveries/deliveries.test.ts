import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { memoryName } from '../../engine/collections/memory-name';
import { openServiceMemory } from '../../services/ask-memory';
import { retryDelivery, sendDelivery } from '../../services/send-delivery';
import { parcelMemory } from '../../testing/parcel-memory';
import { systemClock } from '../clock';
import { randomIds } from '../ids';
import { createOutbound } from '../outbound/outbound';
import { mintSecret } from '../webhook-signature/mint-secret';
import { signatureConfig } from '../webhook-signature/signature-config';
import { verifySignature } from '../webhook-signature/verify-signature';
import type { NewDelivery } from './delivery-plan';

const TARGET = 'https://receiver.test/parcels';
const SECRET = mintSecret('standard');
const SIGNED = signatureConfig.parse({ scheme: 'standard', secrets: [SECRET] });
const BODY = '{"type":"parcel.packed"}';
const YEAR = 31_536_000_000;

let got: { headers: Headers; body: string }[];
/** Made where they are read, for an object cannot read what another has begun. */
let answers: (() => Response)[];

beforeEach(() => {
  got = [];
  answers = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (sent) => {
    const request = new Request(sent);
    got.push({ headers: request.headers, body: await request.text() });
    return answer();
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const answer = () => (answers.shift() ?? (() => new Response('thanks')))();
const fails = (status: number) => () => new Response('no', { status });

const packed = (id: string, more: Partial<NewDelivery<'packed'>> = {}): NewDelivery<'packed'> => ({
  id: `d-${id}`,
  kind: 'packed',
  event_id: id,
  url: TARGET,
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode(BODY),
  sign: { settings: SIGNED, id: `msg_${id}` },
  max_attempts: 3,
  backoff_ms: [0],
  ...more,
});

function openParcels(group_id = randomIds.next(), world = 'main') {
  const place = { group_id, world };
  const stub = env.GROUP_STATE.getByName(memoryName(place));
  const parcels = openServiceMemory(parcelMemory, () => stub, place);
  const told = async () => (await parcels.parcels()).map(({ id, told }) => `${id}: ${told}`);
  return {
    place,
    stub,
    parcels,
    told,
    /** What is due at once is begun by itself too, so that it may be under way already. */
    comesTo: (...expected: string[]) =>
      vi.waitFor(
        async () => {
          await runDurableObjectAlarm(stub);
          expect(await told()).toEqual(expected);
        },
        { timeout: 5_000, interval: 20 },
      ),
    pack: (id: string, more?: Partial<NewDelivery<'packed'>>, ahead = 0) =>
      parcels.pack({ delivery: packed(id, more), project_now: systemClock.now() + ahead }),
    /** As if its process had ended in the middle of the last attempt, some time ago. */
    cutOff: () =>
      runInDurableObject(stub, (_object, { storage }) => {
        storage.sql.exec('UPDATE parcels_tries SET duration_ms = NULL, status = NULL');
        storage.sql.exec("UPDATE parcels_deliveries SET state = 'pending', next_attempt_at = 1");
        storage.sql.exec("INSERT OR REPLACE INTO wakes (kind, at) VALUES ('parcels', 0)");
      }),
  };
}

describe('what a service keeps to be sent', () => {
  test('goes by itself, and the service learns that it has arrived', async () => {
    const { pack, comesTo, parcels, stub } = openParcels();
    await pack('p1');
    await comesTo('p1: delivered');
    expect(got).toMatchObject([{ body: BODY }]);
    expect(await parcels.getDelivery('d-p1')).toMatchObject({
      kind: 'packed',
      event_id: 'p1',
      state: 'delivered',
      body: BODY,
      attempts: [{ number: 1, status: 200, response: { body: 'thanks' } }],
    });
    await runDurableObjectAlarm(stub);
    expect(got).toHaveLength(1);
  });

  test('is not there when the step that kept it broke', async () => {
    const { parcels, pack, comesTo } = openParcels();
    const wish = { delivery: packed('p1'), project_now: systemClock.now() };
    await expect(parcels.drop(wish)).rejects.toThrow('It fell.');
    await pack('p2');
    await comesTo('p2: delivered');
    expect(await parcels.getDelivery('d-p1')).toBeNull();
    expect(got).toHaveLength(1);
  });

  test('is tried as often as was wished, each time signed anew by the clock of the project', async () => {
    answers = [fails(500), fails(503)];
    const { pack, comesTo } = openParcels();
    await pack('p1', { backoff_ms: [0, 1100] }, YEAR);
    await comesTo('p1: delivered');
    expect(got).toHaveLength(3);
    const now = systemClock.now() + YEAR;
    for (const { headers, body } of got) {
      const received = { headers, body: new TextEncoder().encode(body), now };
      expect(await verifySignature(SIGNED, received)).toMatchObject({ verdict: 'valid' });
    }
    expect(got.map(({ headers }) => headers.get('webhook-id'))).toEqual(['msg_p1', 'msg_p1', 'msg_p1']);
    const stamps = got.map(({ headers }) => Number(headers.get('webhook-timestamp')));
    expect(stamps[2]).toBeGreaterThan(stamps[0] ?? 0);
  });

  test('fails in the end, and the service learns that too', async () => {
    answers = [fails(500), fails(500), fails(410)];
    const { pack, comesTo } = openParcels();
    await pack('p1', { max_attempts: 2 });
    await comesTo('p1: failed');
    await pack('p2');
    await comesTo('p1: failed', 'p2: failed');
    expect(got).toHaveLength(3);
  });

  test('fails when the process ended in its last attempt', async () => {
    const { pack, comesTo, cutOff, parcels } = openParcels();
    await pack('p1', { max_attempts: 1 });
    await comesTo('p1: delivered');
    await cutOff();
    await comesTo('p1: failed');
    expect(await parcels.getDelivery('d-p1')).toMatchObject({
      attempts: [{ error: 'The server ended before an answer was there.' }],
    });
    expect(got).toHaveLength(1);
  });

  test.each([
    ['with a secret that cannot sign', { ...SIGNED, secrets: ['whsec_#'] }, TARGET, /cannot sign/],
    ['to an address that is not called', SIGNED, 'http://169.254.169.254/', /./],
  ])('%s fails at once, and keeps nothing else from being sent', async (_name, settings, url, error) => {
    const { pack, comesTo, parcels } = openParcels();
    await pack('p1', { sign: { settings, id: 'msg_1' }, url });
    await pack('p2');
    await comesTo('p1: failed', 'p2: delivered');
    expect(await parcels.getDelivery('d-p1')).toMatchObject({
      attempts: [{ number: 1, status: null, error: expect.stringMatching(error) }],
    });
  });

  test('is sent by the world that it was kept in alone', async () => {
    answers = [fails(500)];
    const { pack, place, told, parcels } = openParcels();
    await pack('p1', { backoff_ms: [60_000] });
    await vi.waitFor(
      async () => expect(await parcels.getDelivery('d-p1')).toMatchObject({ attempts: [{ status: 500 }] }),
      { timeout: 10_000, interval: 20 },
    );
    const fork = openParcels(place.group_id, 'fork');
    await fork.stub.fork(fork.place, 'main');
    expect([await told(), await fork.told()]).toEqual([['p1: pending'], ['p1: failed']]);
    expect(await fork.parcels.getDelivery('d-p1')).toMatchObject({ state: 'failed', next_attempt_at: null });
  });
});

describe('what a service sends while somebody waits', () => {
  const outbound = createOutbound({ allowPrivate: false, fetch: async () => answer() });

  test('is attempted at once, and once more when that is wished', async () => {
    const { parcels, told, pack, comesTo } = openParcels();
    await pack('p1');
    await comesTo('p1: delivered');
    answers = [fails(500)];
    const now = systemClock.now();
    const desk = {
      ports: { outbound, clock: systemClock, ids: randomIds },
      memory: parcels,
      world: 'main',
      now,
    };
    const { id: _id, ...wish } = packed('p1', { max_attempts: 1 });
    const sent = await sendDelivery(desk, wish);
    expect(sent).toMatchObject({ kind: 'packed', state: 'failed', attempts: [{ status: 500 }] });
    expect(await told()).toEqual(['p1: failed']);
    expect(await retryDelivery(desk, sent.id)).toMatchObject({ state: 'delivered', max_attempts: 2 });
    expect(await told()).toEqual(['p1: delivered']);
    await expect(retryDelivery(desk, 'none')).rejects.toMatchObject({ code: 'webhook_deliveries.not_found' });
    const { deliveries } = await parcels.listDeliveries({
      event_id: 'p1',
      state: 'delivered',
      limit: 10,
      before: null,
    });
    expect(deliveries).toMatchObject([
      { id: sent.id, attempts: [{ status: 500 }, { status: 200 }] },
      { id: 'd-p1' },
    ]);
  });
});
