import { describe, expect, test } from 'vitest';
import { exchanges, idsOf, openLiveLog } from './live-playground';

const pause = (milliseconds: number) => scheduler.wait(milliseconds);

describe('who listens to a log', () => {
  test('hears of each exchange that comes from then on, once and in order', async () => {
    const live = openLiveLog();
    await live.append(exchanges('before', 3));
    const listener = await live.listen();
    expect(await listener.frame('hello')).toEqual({ type: 'hello', cursor: '0:1.2' });
    const [first, second] = [exchanges('a', 5), exchanges('b', 4)];
    await live.append(first);
    await live.append(second);
    expect(await listener.told(9)).toEqual([...idsOf(first), ...idsOf(second)]);
    expect(listener.cursor()).toBe('0:3.3');
  });

  test('gets many exchanges in few frames', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await listener.frame('hello');
    for (let batch = 0; batch < 20; batch++) await live.append(exchanges(`b${batch}`, 10));
    await listener.told(200);
    expect(listener.frames.filter(({ type }) => type === 'exchanges').length).toBeLessThanOrEqual(4);
  });

  test('keeps hearing when the object has left memory', async () => {
    const live = openLiveLog();
    const listener = await live.listen({ q: 'status:5xx' });
    await listener.frame('hello');
    await live.evict();
    await live.append([...exchanges('good', 2), ...exchanges('bad', 2, { status: 503 })]);
    expect(await listener.told(2)).toEqual(['bad-1', 'bad-2']);
    await live.evict();
    await live.append(exchanges('late', 1, { status: 500 }));
    expect(await listener.told(3)).toEqual(['bad-1', 'bad-2', 'late-1']);
    expect(listener.cursor()).toBe('0:2.0');
  });

  test('gets an answer to a ping from an object that sleeps', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await listener.frame('hello');
    await live.evict();
    const answer = new Promise((resolve) => {
      listener.socket.addEventListener('message', ({ data }) => resolve(data));
    });
    listener.socket.send('ping');
    expect(await answer).toBe('pong');
  });

  test('is forgotten when the socket closes', async () => {
    const live = openLiveLog();
    const [stays, leaves] = [await live.listen(), await live.listen()];
    expect(await live.subscriberCount()).toBe(2);
    leaves.socket.close(1000);
    await leaves.closed;
    expect(await live.subscriberCount()).toBe(1);
    await live.append(exchanges('a', 1));
    expect(await stays.told(1)).toEqual(['a-1']);
    expect(leaves.ids()).toEqual([]);
  });

  test('is sent away when the log is gone', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await live.end();
    expect(await listener.closed).toBe(1001);
  });

  test('must ask for a WebSocket', async () => {
    const live = openLiveLog();
    expect((await live.open(new Request('https://log/live'))).status).toBe(426);
  });

  test('is told nothing twice when a batch is pushed twice', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    const batch = exchanges('a', 3);
    await live.append(batch);
    await live.push(0, 1, batch);
    await listener.told(3);
    await live.push(0, 1, batch);
    await live.append(exchanges('b', 1));
    expect(await listener.told(4)).toEqual([...idsOf(batch), 'b-1']);
  });
});

describe('a filter', () => {
  test('is asked by the server, for each subscriber its own', async () => {
    const live = openLiveLog();
    const all = await live.listen();
    const posts = await live.listen({ q: 'method:POST' });
    const gets = await live.listen({ q: 'method:GET' });
    await live.append([...exchanges('post', 2), ...exchanges('get', 1, { method: 'GET' })]);
    expect(await all.told(3)).toEqual(['post-1', 'post-2', 'get-1']);
    expect(await posts.told(2)).toEqual(['post-1', 'post-2']);
    expect(await gets.told(1)).toEqual(['get-1']);
  });

  test('that nobody can read is refused with what is wrong, and the socket closes', async () => {
    const live = openLiveLog();
    const listener = await live.listen({ q: 'statuz:5xx' });
    expect(await listener.frame('error')).toMatchObject({
      code: 'bad_filter',
      message: expect.stringContaining('statuz'),
    });
    expect(await listener.closed).toBe(1008);
    expect(await live.subscriberCount()).toBe(0);
  });

  test('can be changed while listening, and outlives the memory of the object', async () => {
    const live = openLiveLog();
    const listener = await live.listen({ q: 'method:POST' });
    await live.append([...exchanges('post', 1), ...exchanges('get', 1, { method: 'GET' })]);
    await listener.told(1);
    listener.say({ type: 'filter', q: 'method:GET' });
    expect(await listener.frame('filter')).toMatchObject({ q: 'method:GET', cursor: '0:1.1' });
    await live.evict();
    await live.append([...exchanges('post2', 1), ...exchanges('get2', 1, { method: 'GET' })]);
    expect(await listener.told(2)).toEqual(['post-1', 'get2-1']);
  });

  test('that is changed to one that nobody can read stays as it was', async () => {
    const live = openLiveLog();
    const listener = await live.listen({ q: 'method:POST' });
    listener.say({ type: 'filter', q: 'statuz:5xx' });
    await listener.frame('error');
    await live.append([...exchanges('get', 1, { method: 'GET' }), ...exchanges('post', 1)]);
    expect(await listener.told(1)).toEqual(['post-1']);
  });

  test('that lets nothing through still tells how far the log is', async () => {
    const live = openLiveLog();
    const listener = await live.listen({ q: 'status:5xx' });
    await live.append(exchanges('a', 4));
    expect(await listener.frame('cursor')).toEqual({ type: 'cursor', cursor: '0:1.3' });
  });

  test('is one of a bounded number', async () => {
    const live = openLiveLog();
    const listeners = await Promise.all(
      Array.from({ length: 101 }, (_, index) => live.listen({ q: `status:${index + 100}` })),
    );
    const refused = await Promise.race(listeners.map((listener) => listener.frame('error')));
    expect(refused).toMatchObject({ code: 'too_many' });
    await pause(0);
    expect(await live.subscriberCount()).toBe(100);
  });
});

describe('a message that makes no sense', () => {
  test.each([
    ['no JSON', 'hello'],
    ['no object', '7'],
    ['no known type', '{"type":"__proto__"}'],
    ['a filter that is no text', '{"type":"filter","q":7}'],
    ['an ack that is no text', '{"type":"ack","ack":12}'],
    ['more than a message may have', `{"type":"filter","q":"${'x'.repeat(40_000)}"}`],
    ['bytes', new Uint8Array([1, 2, 3])],
  ])('%s: says so, and goes on', async (_name, message) => {
    const live = openLiveLog();
    const listener = await live.listen();
    listener.socket.send(message);
    expect(await listener.frame('error')).toMatchObject({ code: 'bad_message' });
    await live.append(exchanges('a', 1));
    expect(await listener.told(1)).toEqual(['a-1']);
  });
});
