import { describe, expect, test } from 'vitest';
import { openPlayground } from '../testing/mock-playground';
import { createTraffic } from './traffic';

const URL = '/m/demo/shop/x';

function sendWith(version: number): RequestInit {
  return { headers: { 'x-understudy-version': String(version) } };
}

describe('a group is served', () => {
  test('without a look at the database for a second', async () => {
    const { send, saved, asked, clock } = openPlayground();
    expect(await (await send(URL)).text()).toBe('version 1');
    saved.group.version = 2;
    clock.pass(1000);
    expect(await (await send(URL)).text()).toBe('version 1');
    expect(asked).toEqual({ versions: 0, loads: 1, projects: 0 });
  });

  test('as it was while it is looked at in the background, then as it is', async () => {
    const { send, saved, asked, clock, settle } = openPlayground();
    await send(URL);
    saved.group.version = 2;
    clock.pass(1001);
    expect(await (await send(URL)).text()).toBe('version 1');
    await settle();
    expect(await (await send(URL)).text()).toBe('version 2');
    expect(asked).toMatchObject({ versions: 1, loads: 2 });
  });

  test('is not read again when nothing was written', async () => {
    const { send, asked, clock, settle } = openPlayground();
    await send(URL);
    for (let second = 0; second < 5; second++) {
      clock.pass(1500);
      await send(URL);
      await settle();
    }
    expect(asked).toMatchObject({ versions: 5, loads: 1 });
  });

  test('after half a minute unused only once it is known to be fresh', async () => {
    const { send, saved, clock } = openPlayground();
    await send(URL);
    saved.group.version = 2;
    clock.pass(30_001);
    expect(await (await send(URL)).text()).toBe('version 2');
  });

  test('as it is at once after a write of this isolate', async () => {
    const { send, saved, traffic } = openPlayground();
    await send(URL);
    saved.group.version = 2;
    traffic.invalidate('group-1');
    expect(await (await send(URL)).text()).toBe('version 2');
  });

  test('by another isolate as it was for a second, and as it is to who names the version', async () => {
    const { send, saved, deps, traffic, clock } = openPlayground();
    const other = createTraffic(deps);
    await send(URL);
    await send(URL, {}, other);
    saved.group.version = 2;
    traffic.invalidate('group-1');
    expect(await (await send(URL)).text()).toBe('version 2');
    expect(await (await send(URL, {}, other)).text()).toBe('version 1');
    expect(await (await send(URL, sendWith(2), other)).text()).toBe('version 2');
    clock.pass(10);
    expect(await (await send(URL, {}, other)).text()).toBe('version 2');
  });

  test('still when the database fails', async () => {
    const { send, source, clock, settle } = openPlayground();
    await send(URL);
    source.version = async () => {
      throw new Error('D1 is down');
    };
    clock.pass(2000);
    expect((await send(URL)).status).toBe(200);
    await settle();
    clock.pass(40_000);
    expect((await send(URL)).status).toBe(200);
  });
});

describe('a version that the client insists on', () => {
  test('is refused while it is not saved anywhere', async () => {
    const { send, asked } = openPlayground();
    await send(URL);
    const response = await send(URL, sendWith(7));
    expect(response.status).toBe(412);
    expect(await response.json()).toMatchObject({ code: 'mocks.version_ahead' });
    expect(asked.loads).toBe(1);
  });

  test('costs nothing when the group is at it already', async () => {
    const { send, asked } = openPlayground();
    await send(URL);
    expect((await send(URL, sendWith(1))).status).toBe(200);
    expect(asked).toMatchObject({ versions: 0, loads: 1 });
  });

  test.each(['', 'x', '-1', '1.5', '9'.repeat(20)])('must be a number, not "%s"', async (version) => {
    const { send } = openPlayground();
    const response = await send(URL, { headers: { 'x-understudy-version': version } });
    expect(response.status).toBe(400);
  });
});

describe('what is not there', () => {
  test('is named, and asked for once in a second', async () => {
    const { send, asked, clock } = openPlayground();
    for (let times = 0; times < 20; times++) {
      const response = await send('/m/demo/nothing/x');
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ code: 'mocks.unknown_group' });
    }
    expect(asked.loads).toBe(1);
    clock.pass(1001);
    await send('/m/demo/nothing/x');
    expect(asked.loads).toBe(2);
  });

  test('may be the project', async () => {
    const { send } = openPlayground();
    const response = await send('/m/nobody/shop/x');
    expect(await response.json()).toMatchObject({ status: 404, code: 'mocks.unknown_project' });
  });

  test('is served as soon as this isolate creates it', async () => {
    const { send, saved, traffic } = openPlayground();
    saved.group.slug = 'new';
    expect((await send(URL)).status).toBe(404);
    saved.group.slug = 'shop';
    traffic.invalidate('group-1');
    expect((await send(URL)).status).toBe(200);
  });

  test('is not served any more once it is deleted', async () => {
    const { send, state, traffic } = openPlayground();
    await send(URL);
    state.rows = null;
    traffic.invalidate('group-1');
    expect((await send(URL)).status).toBe(404);
  });

  test('is noticed by another isolate within a second and a request', async () => {
    const { send, state, clock, settle } = openPlayground();
    await send(URL);
    state.rows = null;
    clock.pass(1001);
    await send(URL);
    await settle();
    expect((await send(URL)).status).toBe(404);
  });
});

describe('many requests for a cold group', () => {
  test('share one load', async () => {
    const { send, asked } = openPlayground();
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(URL)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(asked.loads).toBe(1);
  });

  test('do not wait for ever for one that was cancelled', async () => {
    const { send, source } = openPlayground();
    const load = source.load;
    source.load = () => new Promise(() => {});
    const first = send(URL);
    source.load = load;
    expect((await send(URL)).status).toBe(200);
    first.catch(() => null);
  });

  test('that began before a write do not keep what they read', async () => {
    const { send, source, saved, traffic } = openPlayground();
    const load = source.load;
    let release = () => {};
    source.load = async (project, group) => {
      const rows = await load(project, group);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return rows;
    };
    const early = send(URL);
    await scheduler.wait(5);
    saved.group.version = 2;
    traffic.invalidate('group-1');
    source.load = load;
    release();
    expect(await (await early).text()).toBe('version 1');
    expect(await (await send(URL)).text()).toBe('version 2');
  });
});
