import { beforeEach, describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { openHouse } from '../../testing/api';
import { type MockDesk, openDesk } from '../../testing/mock-desk';
import type { chaosPreview } from './chaos-documents';

const house = openHouse({ deps: { wait: async () => {} } });

let desk: MockDesk;
beforeEach(async () => {
  desk = await openDesk(house);
});

type Preview = z.infer<typeof chaosPreview>;

async function preview(json: object = {}): Promise<Preview> {
  const { status, body, text } = await desk.admin('/chaos/preview', { method: 'POST', json });
  if (status !== 200) throw new Error(text);
  return body as Preview;
}

const CHAOS = {
  error_rate: 0.3,
  error_status_codes: [502, 503],
  faults: [
    { fault: 'latency', probability: 0.4, delay: { type: 'uniform', lower: 100, upper: 900 } },
    { fault: 'empty', probability: 0.1 },
    { fault: 'malformed_json', probability: 0.1 },
  ],
};

describe('a preview of chaos', () => {
  test('says of each of a hundred requests what it would get, and adds it up', async () => {
    const { requests, totals, is_on, seed } = await preview({ chaos: CHAOS });
    expect(requests).toHaveLength(100);
    expect(is_on).toBe(false);
    expect(seed).toMatch(/./);
    const sum = Object.values(totals.faults).reduce((all, one) => all + one, 0);
    expect(sum).toBe(requests.filter(({ fault }) => fault !== null).length);
    expect(totals.faults.status).toBeGreaterThan(10);
    expect(totals.delayed).toBe(requests.filter(({ delay_ms }) => delay_ms >= 100).length);
    expect(totals.untouched).toBeGreaterThan(5);
    expect(requests.filter(({ fault }) => fault === 'status').map(({ status }) => status)).toContain(503);
  });

  test('is the same for the same seed, and another for another', async () => {
    const fates = async (seed: string) =>
      (await preview({ chaos: CHAOS, seed })).requests.map(({ fault, delay_ms, status }) => ({
        fault,
        delay_ms,
        status,
      }));
    expect(await fates('s-1')).toEqual(await fates('s-1'));
    expect(await fates('s-1')).not.toEqual(await fates('s-2'));
  });

  test.each([
    ['always', 'always'],
    ['by the time', { on_for_seconds: 5, off_for_seconds: 7 }],
    ['by the count', { burst: { length: 3, every: 8 } }],
  ])(
    'holds what it says when the mock is asked with its seeds: a window that opens %s',
    async (_, window) => {
      await desk.make({ method: 'GET', path: '/a', response_body: { fine: true } });
      const saved = await desk.admin('', {
        method: 'PATCH',
        json: { chaos: { enabled: true, ...CHAOS, window }, config: { delay: { min: 1, max: 5 } } },
      });
      expect(saved.status).toBe(200);
      const { requests, is_on } = await preview({ count: 40 });
      expect(is_on).toBe(true);
      for (const { seed, fault, status } of requests.slice(0, 24)) {
        const headers = { 'x-understudy-seed': seed };
        const answer = await house.send(`${desk.base}/a`, { token: null, headers });
        // Some of them break off.
        await answer.body?.cancel().catch(() => null);
        const broken = (answer.headers.get('x-understudy-fault') ?? '').replace(/^latency(, )?/, '');
        expect(broken.split(' ')[0] || null).toBe(fault);
        if (status !== null) expect(answer.status).toBe(status);
      }
    },
  );

  test('of an endpoint has its own chaos, that of the group, or none', async () => {
    const own = { mode: 'own', error_rate: 1, error_status_codes: [418] };
    const { id } = await desk.make({ method: 'GET', path: '/a', chaos: own });
    const chaos = { enabled: true, error_rate: 1, error_status_codes: [500] };
    const first = async (json: object) => (await preview({ chaos, count: 1, ...json })).requests[0]?.status;
    expect(await first({ endpoint_id: id })).toBe(418);
    expect(await first({ endpoint_id: id, endpoint_chaos: { mode: 'off' } })).toBe(null);
    expect(await first({ endpoint_id: id, endpoint_chaos: { mode: 'inherit' } })).toBe(500);
    await desk.admin(`/endpoints/${id}`, { method: 'PATCH', json: { chaos_mode: false } });
    expect(await first({ endpoint_id: id })).toBe(null);
    const unknown = await desk.admin('/chaos/preview', { method: 'POST', json: { endpoint_id: 'nobody' } });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'endpoints.unknown' } });
  });

  test.each([
    [{ count: 101 }, '/count'],
    [{ seed: 'a b' }, '/seed'],
    [{ chaos: { error_rate: 2 } }, '/chaos/error_rate'],
  ])('is refused for %j', async (json, pointer) => {
    expect(await desk.admin('/chaos/preview', { method: 'POST', json })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer }] },
    });
  });
});
