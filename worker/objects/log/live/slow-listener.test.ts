import { describe, expect, test } from 'vitest';
import { exchanges, type Listener, openLiveLog } from './live-playground';

/** Some 700 kB of frames. */
async function appendMuch(live: ReturnType<typeof openLiveLog>, name: string): Promise<number> {
  for (let batch = 0; batch < 8; batch++) {
    await live.append(exchanges(`${name}${batch}`.padStart(60, 'x'), 1000));
    await scheduler.wait(110);
  }
  return 8000;
}

const missed = ({ frames }: Listener) =>
  frames.flatMap((frame) => (frame.type === 'missed' ? [frame.count ?? Number.NaN] : []));

describe('who does not take what is sent', () => {
  test('is sent no more after a while, and told how many it missed when it goes on', async () => {
    const live = openLiveLog();
    const [slow, quick] = [await live.listen(), await live.listen()];
    slow.stopAcking();
    const count = (await appendMuch(live, 'a')) + (await appendMuch(live, 'b'));
    expect(await quick.told(count)).toHaveLength(count);
    expect(missed(quick)).toEqual([]);
    const held = slow.frames.reduce((sum, frame) => sum + JSON.stringify(frame).length, 0);
    expect(held).toBeLessThan(600 * 1024);
    expect(slow.ids().length).toBeLessThan(count);
    slow.ackAll();
    const told = await slow.frame('missed');
    expect(told.count).toBe(count - slow.ids().length);
    expect(told.cursor).toBe(quick.cursor());
    await live.append(exchanges('after', 2));
    await slow.until((frames) => (frames.at(-1)?.type === 'exchanges' ? true : undefined));
    expect(slow.ids().slice(-2)).toEqual(['after-1', 'after-2']);
    // What it missed is there for who comes back with the cursor from before.
    const before = slow.frames[slow.frames.findIndex(({ type }) => type === 'missed') - 1];
    const again = await live.listen({ after: before && 'cursor' in before ? before.cursor : '' });
    expect(await again.told((told.count ?? 0) + 2)).toHaveLength((told.count ?? 0) + 2);
  });

  test('is still counted for when the object leaves memory', async () => {
    const live = openLiveLog();
    const slow = await live.listen();
    slow.stopAcking();
    const count = (await appendMuch(live, 'a')) + (await appendMuch(live, 'b'));
    await live.evict();
    slow.ackAll();
    expect((await slow.frame('missed')).count).toBe(count - slow.ids().length);
    await live.append(exchanges('after', 1));
    await slow.until(() => (slow.ids().at(-1) === 'after-1' ? true : undefined));
  });

  test('cannot make room by changing its filter again and again', async () => {
    const live = openLiveLog();
    const slow = await live.listen();
    slow.stopAcking();
    for (let round = 0; round < 2; round++) {
      await appendMuch(live, `r${round}`);
      slow.say({ type: 'filter', q: round % 2 ? '' : 'method:POST' });
    }
    await live.append(exchanges('end', 1));
    await scheduler.wait(150);
    const held = slow.frames.reduce((sum, frame) => sum + JSON.stringify(frame).length, 0);
    expect(held).toBeLessThan(700 * 1024);
  });
});

describe('who asks for a pause', () => {
  test('is sent nothing until it is over, and then told how many went by', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    await live.append(exchanges('a', 1));
    await listener.told(1);
    listener.say({ type: 'pause' });
    await live.subscriberCount();
    await live.append(exchanges('b', 7));
    await live.evict();
    await scheduler.wait(150);
    expect(listener.ids()).toEqual(['a-1']);
    listener.say({ type: 'resume' });
    expect(await listener.frame('missed')).toMatchObject({ count: 7, cursor: '0:2.6' });
    await live.append(exchanges('c', 1));
    expect(await listener.told(2)).toEqual(['a-1', 'c-1']);
  });

  test('hears of no loss where there was none', async () => {
    const live = openLiveLog();
    const listener = await live.listen();
    listener.say({ type: 'pause' });
    listener.say({ type: 'resume' });
    await live.append(exchanges('a', 1));
    await listener.told(1);
    expect(missed(listener)).toEqual([]);
  });
});
