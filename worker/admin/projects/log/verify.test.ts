import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { openLogDesk } from '../../../testing/log-desk';

const house = openHouse();
let desk: Awaited<ReturnType<typeof openLogDesk>>;

beforeEach(async () => {
  desk = await openLogDesk(house);
  await desk.make({ method: 'ANY', path: '/**', response_body: 'ok' });
});

const verify = (json: object) => desk.log('/verify', { method: 'POST', json });

describe('verifying in a test', () => {
  test('sees what was sent just before, without waiting for anything', async () => {
    await desk.send('/orders', { method: 'POST', json: { item: 'tea' } });
    const json = { filter: 'method:POST path:/orders json:$.item=tea', timeout_ms: 0 };
    expect((await verify(json)).body).toMatchObject({ ok: true, count: 1, matched: [expect.any(String)] });
  });

  test('tells the nearest exchange beside what was expected', async () => {
    await desk.send('/orders', { method: 'POST', json: { item: 'coffee' } });
    const json = { filter: 'method:POST path:/orders json:$.item=tea', timeout_ms: 0 };
    const { body } = await verify(json);
    expect(body).toMatchObject({
      ok: false,
      count: 0,
      nearest: [
        {
          path: '/orders',
          checks: [{ ok: true }, { ok: true }, { ok: false, actual: expect.stringContaining('coffee') }],
        },
      ],
    });
    expect((body as { diff: string }).diff).toMatch(/Expected.*Nearest exchange[\s\S]*<<<<</);
  });

  test('waits for what is still to come', async () => {
    const verdict = verify({ filter: 'path:/late', count: { exactly: 2 }, timeout_ms: 10_000 });
    await desk.send('/late');
    await house.settled();
    await desk.send('/late');
    await house.settled();
    expect((await verdict).body).toMatchObject({ ok: true, count: 2 });
  });

  test('does not wait for what can no longer be', async () => {
    for (let times = 0; times < 3; times++) await desk.send('/a');
    const answer = await verify({ filter: 'path:/a', count: { at_most: 2 }, timeout_ms: 60_000 });
    expect(answer.body).toMatchObject({ ok: false, count: 3 });
  });

  test('knows in which order things happened', async () => {
    for (const path of ['/login', '/cart', '/pay']) await desk.send(path);
    expect((await verify({ order: ['path:/login', 'path:/pay'] })).body).toMatchObject({ ok: true });
    const wrong = await verify({ order: ['path:/pay', 'path:/login'], timeout_ms: 0 });
    expect(wrong.body).toMatchObject({ ok: false, reason: expect.stringContaining('before') });
  });

  test('takes what an exchange says of itself', async () => {
    await desk.send('/orders?dry=1', { method: 'POST', json: { item: 'tea', amount: 3 } });
    const { id } = await desk.newest();
    const { body } = await desk.log(`/exchanges/${id}/expectation`);
    const verdict = await verify({ ...(body as object), timeout_ms: 0 });
    expect(verdict.body).toMatchObject({ ok: true, count: 1, matched: [id] });
  });

  test.each([
    [{ filter: 'path:/a', order: ['path:/a', 'path:/b'] }, 'log.two_expectations', undefined],
    [{ filter: 'nope:1' }, 'log.bad_expectation', '/filter'],
    [{ order: ['path:/a', 'nope:1'] }, 'log.bad_expectation', '/order/1'],
    [{ filter: '', count: { at_least: 3, at_most: 2 } }, 'log.bad_expectation', '/count'],
  ])('refuses %j', async (json, code, pointer) => {
    const { status, body } = await verify(json);
    expect([status, (body as { code: string }).code]).toEqual([400, code]);
    expect((body as { errors?: { pointer: string }[] }).errors?.[0]?.pointer).toBe(pointer);
  });
});
