import { describe, expect, test } from 'vitest';
import type { ForwardingTarget } from '../../../engine/log-forwarding/forwarding-target';
import { exchange, numbered } from '../log-playground';
import { LOKI, OTLP, openForwardingDesk, pathsIn } from './forwarding-desk';
import { FORWARDER } from './post-part';

const MINUTE = 60_000;
const BOTH: ForwardingTarget = { ...OTLP, kind: 'otlp', signals: ['traces', 'logs'] };

const paths = (from: number, to: number) => numbered(from, to).map(({ path }) => path);

describe('what a log keeps is sent on', () => {
  test('once, in order, and nothing again behind an answer of 2xx', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 3));
    await desk.append(numbered(3, 4));
    await desk.pass(MINUTE);
    await desk.append(numbered(4, 6));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 6));
    expect(desk.received).toHaveLength(2);
    expect(await desk.status()).toMatchObject([{ sent: 6, dropped: 0, behind: 0, failing_since: null }]);
  });

  test('with the headers of the target, the tenant, and nothing of the house', async () => {
    const desk = openForwardingDesk();
    await desk.configure({
      ...LOKI,
      kind: 'loki',
      tenant: 'team-a',
      headers: { authorization: 'Basic abc' },
    });
    await desk.append(numbered(0, 1));
    await desk.pass(0);
    const [{ url, headers } = { url: '', headers: new Headers() }] = desk.received;
    expect(url).toBe('https://loki.example.com/loki/api/v1/push');
    expect(Object.fromEntries(headers)).toMatchObject({
      authorization: 'Basic abc',
      'content-type': 'application/json',
      'user-agent': FORWARDER,
      'x-scope-orgid': 'team-a',
    });
  });

  test('from when it was asked for, not what was there before', async () => {
    const desk = openForwardingDesk();
    await desk.append(numbered(0, 3));
    await desk.configure(OTLP);
    await desk.append(numbered(3, 5));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(3, 5));
  });

  test('and an object that joins a busy log later begins with all that it has', async () => {
    const desk = openForwardingDesk();
    await desk.append(numbered(0, 3));
    await desk.inside(({ forwarding }) => forwarding.configure({ project: 'demo', targets: [LOKI] }, 0));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 3));
  });

  test('the first at once, and then together what comes within a second', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    for (let number = 0; number < 20; number++) {
      await desk.append(numbered(number, number + 1));
      await desk.pass(100);
    }
    await desk.pass(MINUTE);
    expect(desk.received.map((one) => pathsIn(one).length)).toEqual([1, 9, 10]);
  });

  test('in parts of 500, and of a megabyte, which end within a batch where they must', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 700));
    await desk.append(numbered(700, 1_200));
    await desk.pass(MINUTE);
    expect(desk.received.map((one) => pathsIn(one).length)).toEqual([500, 500, 200]);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 1_200));

    const large = { url: `https://demo.example.test/${'x'.repeat(4_000)}`, world: 'w'.repeat(4_000) };
    await desk.append(numbered(0, 450, { ...large, request_headers: [['user-agent', 'u'.repeat(4_000)]] }));
    const before = desk.received.length;
    await desk.pass(MINUTE);
    const parts = desk.received.slice(before);
    expect(parts.length).toBeGreaterThan(1);
    for (const { body } of parts) expect(body.length).toBeLessThan(1_100_000);
    expect(parts.flatMap(pathsIn)).toEqual(paths(0, 450));
  });

  test('once, even to a target that is given twice', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI, LOKI);
    await desk.configure(LOKI, LOKI);
    await desk.append(numbered(0, 2));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 2));
  });

  test('and a log without targets has nothing to do', async () => {
    const desk = openForwardingDesk();
    await desk.append(numbered(0, 3));
    expect(await desk.inside(({ forwarding }) => forwarding.nextDue(0))).toBe(null);
    await desk.configure({ ...LOKI, enabled: false });
    await desk.append(numbered(3, 4));
    expect(await desk.inside(({ forwarding }) => forwarding.nextDue(0))).toBe(null);
    await desk.pass(MINUTE);
    expect(desk.received).toEqual([]);
  });

  test('as far as its filter lets it through', async () => {
    const desk = openForwardingDesk();
    await desk.configure({ ...LOKI, filter: 'status:5xx' });
    await desk.append([...numbered(0, 5), exchange({ path: '/broken', status: 503 }), ...numbered(5, 7)]);
    await desk.pass(MINUTE);
    await desk.append(numbered(7, 9));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(['/broken']);
    expect(await desk.status()).toMatchObject([{ sent: 1, dropped: 0, behind: 0 }]);
  });

  test('but never what a mock got as the receiver, or it would go round for ever', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append([exchange({ request_headers: [['user-agent', FORWARDER]] })]);
    await desk.pass(MINUTE);
    expect(desk.received).toEqual([]);
  });
});

describe('a receiver that does not take it', () => {
  test('is asked again after pauses that grow to five minutes', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => new Response('', { status: 503 });
    await desk.configure(LOKI);
    const start = desk.clock.time;
    await desk.append(numbered(0, 1));
    await desk.pass(15 * MINUTE);
    const pauses = desk.received
      .slice(1)
      .map(({ at }, index) => (at - (desk.received[index]?.at ?? 0)) / 1_000);
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300]);
    expect(await desk.status()).toMatchObject([
      {
        sent: 0,
        dropped: 0,
        behind: 1,
        failing_since: new Date(start).toISOString(),
        last_error: { message: 'It answered 503.' },
      },
    ]);
  });

  test.each([
    ['7', 7_000],
    ['0', 1_000],
    [new Date(1_763_000_000_000 + 90_000).toUTCString(), 90_000],
    ['999999', 60 * MINUTE],
    ['soon', 1_000],
  ])('is left alone for as long as it says, within bounds: %s', async (retryAfter, pause) => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => new Response('', { status: 429, headers: { 'retry-after': retryAfter } });
    await desk.configure(OTLP);
    await desk.append(numbered(0, 1));
    await desk.pass(0);
    expect(await desk.inside(({ forwarding }) => forwarding.nextDue(desk.clock.time))).toBe(
      desk.clock.time + pause,
    );
  });

  test('and is dead for an hour gets everything once it is back, in order and once, and was not hammered', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => Promise.reject(new Error('connection refused'));
    await desk.configure(LOKI);
    for (let minute = 0; minute < 60; minute++) {
      await desk.append(numbered(minute * 20, minute * 20 + 20));
      await desk.pass(MINUTE);
    }
    expect(desk.received.length).toBeLessThan(25);
    expect(await desk.status()).toMatchObject([{ sent: 0, dropped: 0, behind: 1_200 }]);
    const before = desk.received.length;
    desk.receiver.answer = desk.taken;
    await desk.pass(6 * MINUTE);
    expect(desk.received.slice(before).flatMap(pathsIn)).toEqual(paths(0, 1_200));
    expect(await desk.status()).toMatchObject([{ sent: 1_200, dropped: 0, behind: 0, failing_since: null }]);
  });

  test('and refuses it for good loses it, and it is told why', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => new Response('entry too far behind\n', { status: 400 });
    await desk.configure(LOKI);
    await desk.append(numbered(0, 3));
    await desk.pass(500);
    desk.receiver.answer = desk.taken;
    await desk.append(numbered(3, 5));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 5));
    expect(await desk.status()).toMatchObject([
      {
        sent: 2,
        dropped: 3,
        dropped_because: { refused: 3, rejected: 0, evicted: 0 },
        failing_since: null,
        last_error: { message: 'It answered 400: entry too far behind' },
      },
    ]);
  });

  test('because it is too much at once gets less at once', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = (one) =>
      pathsIn(one).length > 150 ? new Response('', { status: 413 }) : new Response('{}');
    await desk.configure(OTLP);
    await desk.append(numbered(0, 400));
    await desk.pass(MINUTE);
    const sizes = desk.received.map((one) => pathsIn(one).length);
    expect(sizes.slice(0, 3)).toEqual([400, 200, 100]);
    expect(desk.received.filter((one) => pathsIn(one).length <= 150).flatMap(pathsIn)).toEqual(paths(0, 400));
    expect(await desk.status()).toMatchObject([{ sent: 400, dropped: 0, failing_since: null }]);
  });

  test('at an address that is not called says so, and nothing is lost meanwhile', async () => {
    const desk = openForwardingDesk();
    await desk.configure({ ...LOKI, url: 'http://10.0.0.7:3100' });
    await desk.append(numbered(0, 2));
    await desk.pass(MINUTE);
    expect(desk.received).toEqual([]);
    const [status] = await desk.status();
    expect(status).toMatchObject({ sent: 0, dropped: 0, behind: 2 });
    expect(status?.last_error?.message).toContain('10.0.0.7');
  });

  test('by a redirect, which is not followed: a POST would become a GET that any page answers', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () =>
      new Response(null, { status: 302, headers: { location: 'https://example.com/login' } });
    await desk.configure(OTLP);
    await desk.append(numbered(0, 2));
    await desk.pass(500);
    expect(desk.received).toHaveLength(1);
    expect(await desk.status()).toMatchObject([
      { sent: 0, dropped: 2, last_error: { message: 'It answered 302.' } },
    ]);
  });
});

describe('OTLP', () => {
  test('counts what a collector took out of a request that it accepted, and does not send it again', async () => {
    const desk = openForwardingDesk();
    const partialSuccess = { rejectedSpans: '2', errorMessage: 'two were too old' };
    desk.receiver.answer = () => Response.json({ partialSuccess });
    await desk.configure(OTLP);
    await desk.append(numbered(0, 5));
    await desk.pass(MINUTE);
    expect(desk.received).toHaveLength(1);
    expect(await desk.status()).toMatchObject([
      { sent: 3, dropped: 2, dropped_because: { rejected: 2 }, last_error: { message: 'two were too old' } },
    ]);
  });

  test('does not send again what failed with 500, as its specification wants; Loki gets it again', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => new Response('', { status: 500 });
    await desk.configure(OTLP, LOKI);
    await desk.append(numbered(0, 2));
    await desk.pass(500);
    expect(await desk.status()).toMatchObject([
      { kind: 'otlp', dropped: 2, behind: 0 },
      { kind: 'loki', dropped: 0, behind: 2 },
    ]);
  });

  test('sends logs on when traces fail, and neither of them twice', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = ({ url }) => new Response('{}', { status: url.endsWith('/traces') ? 503 : 200 });
    await desk.configure(BOTH);
    await desk.append(numbered(0, 2));
    await desk.pass(5_000);
    desk.receiver.answer = desk.taken;
    await desk.append(numbered(2, 3));
    await desk.pass(MINUTE);
    const logs = desk.received.filter(({ url }) => url.endsWith('/logs'));
    expect(logs.flatMap(pathsIn)).toEqual(paths(0, 3));
    expect(await desk.status()).toMatchObject([
      { signal: 'traces', sent: 3 },
      { signal: 'logs', sent: 3 },
    ]);
  });
});

describe('the ring', () => {
  test('lets go what could not be sent in time, and that is counted', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = () => new Response('', { status: 503 });
    await desk.configure(LOKI);
    for (let batch = 0; batch < 6; batch++) await desk.append(numbered(batch * 100, batch * 100 + 100));
    await desk.pass(500);
    await desk.evictBatches(4);
    expect(await desk.status()).toMatchObject([
      { dropped: 400, dropped_because: { evicted: 400 }, behind: 200 },
    ]);
    desk.receiver.answer = desk.taken;
    const before = desk.received.length;
    await desk.pass(MINUTE);
    expect(desk.received.slice(before).flatMap(pathsIn)).toEqual(paths(400, 600));
    expect(await desk.status()).toMatchObject([{ sent: 200, dropped: 400, behind: 0 }]);
  });

  test('counts of a batch that was sent in part only the rest', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 700));
    desk.receiver.answer = () =>
      desk.received.length === 1 ? new Response('{}') : new Response('', { status: 503 });
    await desk.pass(500);
    expect(await desk.status()).toMatchObject([{ sent: 500, behind: 200 }]);
    await desk.evictBatches(1);
    expect(await desk.status()).toMatchObject([{ sent: 500, dropped: 200, behind: 0 }]);
  });

  test('does not count as lost what was on its way and arrived', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 10));
    await desk.append(numbered(10, 15));
    desk.receiver.answer = async () => {
      await desk.evictBatches(1);
      return new Response(null, { status: 204 });
    };
    await desk.pass(500);
    expect(await desk.status()).toMatchObject([{ sent: 15, dropped: 0, behind: 0 }]);
  });

  test('holds deleted exchanges in their places, and they are not sent', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    const all = numbered(0, 600);
    await desk.append(all);
    desk.receiver.answer = () =>
      desk.received.length === 1 ? new Response('{}') : new Response('', { status: 503 });
    await desk.pass(500);
    const left = all.map((one, index) => (index === 2 || index === 550 ? null : one));
    await desk.inside(({ sql }) => sql.exec('UPDATE kept SET exchanges = ?', JSON.stringify(left)));
    desk.receiver.answer = desk.taken;
    await desk.pass(MINUTE);
    expect(desk.received.slice(2).flatMap(pathsIn)).toEqual(
      paths(500, 600).filter((path) => path !== '/550'),
    );
  });
});

describe('an object that leaves memory', () => {
  test('goes on where it was, with its counts', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 3));
    await desk.pass(2_000);
    desk.receiver.answer = () => new Response('', { status: 503 });
    await desk.append(numbered(3, 5));
    await desk.pass(0);
    await desk.evictObject();
    desk.receiver.answer = desk.taken;
    await desk.pass(500);
    expect(desk.received).toHaveLength(2);
    await desk.pass(MINUTE);
    expect(desk.received.slice(2).flatMap(pathsIn)).toEqual(paths(3, 5));
    expect(await desk.status()).toMatchObject([{ sent: 5, dropped: 0, behind: 0 }]);
  });
});

describe('a change of the settings', () => {
  test('to another receiver begins there with what comes then, and counts anew', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 3));
    await desk.pass(MINUTE);
    await desk.configure({ ...LOKI, url: 'https://other.example.com' });
    await desk.append(numbered(3, 4));
    await desk.pass(MINUTE);
    expect(desk.received.map(({ url }) => new URL(url).host)).toEqual([
      'loki.example.com',
      'other.example.com',
    ]);
    expect(await desk.status()).toMatchObject([
      { url: 'https://other.example.com/loki/api/v1/push', sent: 1 },
    ]);
  });

  test('of a token alone goes on where it was, and at once', async () => {
    const desk = openForwardingDesk();
    desk.receiver.answer = ({ headers }) =>
      new Response('{}', { status: headers.get('authorization') === 'right' ? 200 : 503 });
    await desk.configure({ ...LOKI, headers: { authorization: 'wrong' } });
    await desk.append(numbered(0, 3));
    await desk.pass(10 * MINUTE);
    await desk.configure({ ...LOKI, headers: { authorization: 'right' } });
    await desk.pass(0);
    expect(await desk.status()).toMatchObject([{ sent: 3, behind: 0, failing_since: null }]);
  });

  test('while something is on its way neither loses nor doubles anything', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 2));
    const inTheMiddle: ForwardingTarget[][] = [[], [LOKI]];
    desk.receiver.answer = async () => {
      for (const targets of inTheMiddle) await desk.configure(...targets);
      return new Response(null, { status: 204 });
    };
    await desk.pass(MINUTE);
    desk.receiver.answer = desk.taken;
    expect(await desk.status()).toMatchObject([{ sent: 0, behind: 0 }]);
    await desk.append(numbered(2, 4));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual(paths(0, 4));
    expect(await desk.status()).toMatchObject([{ sent: 2, behind: 0 }]);
  });

  test('that switches a target off and on while something is on its way does not go back to it', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 2));
    desk.receiver.answer = async () => {
      await desk.configure({ ...LOKI, enabled: false });
      await desk.append(numbered(2, 4));
      await desk.configure(LOKI);
      desk.receiver.answer = desk.taken;
      return new Response(null, { status: 204 });
    };
    await desk.pass(MINUTE);
    await desk.append(numbered(4, 5));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual([...paths(0, 2), ...paths(4, 5)]);
    expect(await desk.status()).toMatchObject([{ sent: 3, dropped: 0, behind: 0 }]);
  });

  test('that switches a target off and on leaves out what came between', async () => {
    const desk = openForwardingDesk();
    await desk.configure(LOKI);
    await desk.append(numbered(0, 2));
    await desk.pass(MINUTE);
    await desk.configure({ ...LOKI, enabled: false });
    await desk.append(numbered(2, 4));
    await desk.pass(MINUTE);
    await desk.configure(LOKI);
    await desk.append(numbered(4, 6));
    await desk.pass(MINUTE);
    expect(desk.received.flatMap(pathsIn)).toEqual([...paths(0, 2), ...paths(4, 6)]);
    expect(await desk.status()).toMatchObject([{ sent: 4, dropped: 0 }]);
  });
});

test('a receiver that hangs holds up no other', async () => {
  const desk = openForwardingDesk();
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  desk.receiver.answer = async ({ url }) => {
    if (url.includes('otel')) await promise;
    return new Response('{}');
  };
  await desk.configure(OTLP, LOKI);
  await desk.inside(async ({ forwarding, append }) => {
    append(numbered(0, 2));
    const first = forwarding.run(desk.clock.time);
    for (const turn of [2, 4, 6]) {
      await scheduler.wait(5);
      desk.clock.time += 1_000;
      append(numbered(turn, turn + 2));
      expect(forwarding.nextDue(desk.clock.time)).toBe(desk.clock.time);
      await forwarding.run(desk.clock.time);
    }
    expect(forwarding.status()).toMatchObject([
      { kind: 'otlp', sent: 0 },
      { kind: 'loki', sent: 8 },
    ]);
    resolve();
    await first;
  });
  await desk.pass(MINUTE);
  expect(await desk.status()).toMatchObject([{ sent: 8 }, { sent: 8 }]);
});
