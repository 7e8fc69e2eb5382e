import { describe, expect, test } from 'vitest';
import { exchanges, idsOf, openLiveLog } from './live-playground';

describe('who comes back with a cursor', () => {
  test('gets what it did not see, and what comes meanwhile, with no gap and none twice', async () => {
    const live = openLiveLog();
    const first = await live.listen();
    await live.append(exchanges('a', 10));
    await first.told(10);
    first.socket.close(1000);
    await first.closed;
    await live.append(exchanges('b', 1200));
    let rounds = 0;
    live.log.whileReading = (hub) => {
      const batch = exchanges(`c${rounds}`, 3);
      if (rounds++ < 2) hub.appended(0, live.log.add(0, batch), batch);
    };
    const again = await live.listen({ after: first.cursor() });
    await again.told(1203);
    await live.append(exchanges('d', 2));
    await again.until(() => again.ids().at(-1) === 'd-2' || undefined);
    expect(rounds).toBeGreaterThan(1);
    expect(again.ids()).toEqual(live.log.kept.map(({ exchange }) => exchange.id).slice(10));
  });

  test('hears of what is appended between the last reading and going live', async () => {
    const live = openLiveLog();
    const other = await live.listen();
    await live.append(exchanges('a', 2));
    await other.told(2);
    const reader = await live.listen({ after: '0:1.0' });
    await reader.told(1);
    // Is told to the other one within the hundred milliseconds in which the newcomer arrives.
    await live.append(exchanges('b', 3));
    const newcomer = await live.listen({ after: '0:1.1' });
    await live.append(exchanges('c', 3));
    expect(await newcomer.told(6)).toEqual(['b-1', 'b-2', 'b-3', 'c-1', 'c-2', 'c-3']);
    expect(await reader.told(7)).toEqual(['a-2', 'b-1', 'b-2', 'b-3', 'c-1', 'c-2', 'c-3']);
    expect(await other.told(8)).toHaveLength(8);
    expect(newcomer.cursor()).toBe('0:3.2');
  });

  test('may come back in the middle of a batch', async () => {
    const live = openLiveLog();
    await live.append(exchanges('a', 5));
    const listener = await live.listen({ after: '0:1.2' });
    expect(await listener.told(2)).toEqual(['a-4', 'a-5']);
  });

  test('with a filter gets only what the filter wants', async () => {
    const live = openLiveLog();
    await live.append([...exchanges('good', 3), ...exchanges('bad', 2, { status: 500 })]);
    const listener = await live.listen({ after: '0:0.0', q: 'status:5xx' });
    expect(await listener.told(2)).toEqual(['bad-1', 'bad-2']);
  });

  test('is told that it missed an unknown number when the log keeps no more so far back', async () => {
    const live = openLiveLog();
    await live.append(exchanges('a', 2));
    live.log.isTooOld = true;
    const listener = await live.listen({ after: '0:0.0' });
    expect(await listener.frame('missed')).toMatchObject({ count: null });
    expect(await listener.told(2)).toEqual(['a-1', 'a-2']);
  });

  test('hears all that a log keeps which began anew since, and that something may be missing', async () => {
    const live = openLiveLog();
    await live.append(exchanges('a', 2));
    const listener = await live.listen({ after: '0:900.3,1:4.0' });
    expect(await listener.frame('missed')).toMatchObject({ count: null });
    expect(await listener.told(2)).toEqual(['a-1', 'a-2']);
    await live.append(exchanges('b', 1));
    expect(await listener.told(3)).toEqual(['a-1', 'a-2', 'b-1']);
  });

  test.each(['next', '0:1', '1.2', '0:1.2,', '-1:1.1', `${'1:1.1,'.repeat(64)}1:1.1`, '0:1.2;1:1.1'])(
    'is refused a cursor that is none: %s',
    async (after) => {
      const live = openLiveLog();
      const listener = await live.listen({ after });
      expect(await listener.frame('error')).toMatchObject({ code: 'bad_cursor' });
    },
  );

  test('goes on reading where it was when the object leaves memory while it has not acked', async () => {
    const live = openLiveLog();
    await live.append(exchanges('a'.repeat(60), 6000));
    const listener = await live.listen({ after: '0:0.0' });
    listener.stopAcking();
    await listener.told(1);
    await live.evict();
    expect(listener.ids().length).toBeLessThan(6000);
    listener.ackAll();
    expect(await listener.told(6000)).toEqual(live.log.kept.map(({ exchange }) => exchange.id));
    await live.append(exchanges('b', 1));
    expect((await listener.told(6001)).at(-1)).toBe('b-1');
  });
});

describe('a log over several objects', () => {
  test('is heard as one, each exchange once, each object in its order', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await live.append(exchanges('a', 2), 0);
    await live.append(exchanges('b', 2), 1);
    await live.append(exchanges('c', 2), 0);
    const told = await listener.told(6);
    expect(told.filter((id) => !id.startsWith('b'))).toEqual(['a-1', 'a-2', 'c-1', 'c-2']);
    expect(told.filter((id) => id.startsWith('b'))).toEqual(['b-1', 'b-2']);
    expect(listener.cursor()).toBe('0:2.1,1:1.1');
  });

  test('is resumed by a cursor that knows each object, even one that was not there before', async () => {
    const live = openLiveLog();
    await live.append(exchanges('a', 2), 0);
    await live.append(exchanges('b', 2), 1);
    await live.append(exchanges('c', 1), 2);
    const listener = await live.listen({ after: '0:1.0,1:1.1' });
    expect(new Set(await listener.told(2))).toEqual(new Set(['a-2', 'c-1']));
    await live.append(exchanges('d', 1), 1);
    expect((await listener.told(3)).at(-1)).toBe('d-1');
    expect(listener.cursor()).toBe('0:1.1,1:2.0,2:1.0');
  });

  test('is told once where another object kept it before it was pushed here', async () => {
    const live = openLiveLog();
    const other = await live.listen();
    await live.append(exchanges('a', 1), 0);
    await other.told(1);
    const late = exchanges('late', 3);
    const seq = live.log.add(1, late);
    const reader = await live.listen({ after: '0:1.0' });
    expect(await reader.told(3)).toEqual(idsOf(late));
    // Whoever is ahead of the others has a cursor that says so.
    await live.append(exchanges('b', 1), 0);
    await reader.told(4);
    expect(reader.cursor()).toBe('0:2.0,1:1.2');
    await live.push(1, seq, late);
    await live.append(exchanges('c', 1), 0);
    expect(await reader.told(5)).toEqual([...idsOf(late), 'b-1', 'c-1']);
    expect(new Set(await other.told(6))).toEqual(new Set(['a-1', 'b-1', ...idsOf(late), 'c-1']));
    expect(reader.cursor()).toBe('0:3.0,1:1.2');
    expect(other.cursor()).toBe('0:3.0,1:1.2');
  });

  test('keeps its place in each object when it leaves memory', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await live.append(exchanges('a', 1), 0);
    await live.append(exchanges('b', 1), 1);
    await listener.told(2);
    await live.evict();
    await live.append(exchanges('c', 1), 0);
    await listener.told(3);
    expect(listener.cursor()).toBe('0:2.0,1:1.0');
  });
});
