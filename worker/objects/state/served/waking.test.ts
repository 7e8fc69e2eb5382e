import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type OpenedDiary, openDiary } from '../../../testing/diary-playground';
import { place } from '../../../testing/places';

const RECEIVER = 'https://receiver.example/hook';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let received: { url: string; body: string; world: string | null }[];

beforeEach(() => {
  received = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    const request = new Request(input as Request);
    const { url, headers } = request;
    received.push({ url, body: await request.text(), world: headers.get('x-world') });
    return new Response('', { status: 202 });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

const plan = ({ diary }: OpenedDiary, id: string, url = RECEIVER, in_ms = HOUR) =>
  diary.plan({ id, url, in_ms });

async function wakeNow(opened: OpenedDiary): Promise<void> {
  await opened.hasten();
  await runDurableObjectAlarm(opened.stub);
}

const wishesOf = (opened: OpenedDiary) =>
  opened.inside(({ sql }) => sql.exec('SELECT kind, at, began_at, failures FROM wakes').toArray());

describe('what a service has to do by itself', () => {
  test('is done when it is due, and not before', async () => {
    const opened = openDiary({ world: 'w' });
    const before = Date.now();
    await plan(opened, 'n');
    expect((await opened.alarm()) ?? 0).toBeGreaterThanOrEqual(before + HOUR);
    expect(await runDurableObjectAlarm(opened.stub)).toBe(true);
    expect(received).toEqual([]);
    await wakeNow(opened);
    expect(received).toEqual([{ url: RECEIVER, body: 'n', world: 'w' }]);
    expect(await opened.states()).toEqual({ n: '202' });
    expect(await wishesOf(opened)).toEqual([]);
  });

  test('is done in the main world too, which has no other alarm', async () => {
    const opened = openDiary();
    await opened.diary.read();
    expect(await opened.alarm()).toBe(null);
    await plan(opened, 'n');
    await evictDurableObject(opened.stub);
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ n: '202' });
    expect(await opened.alarm()).toBe(null);
  });

  test('comes at the earliest of all times that were asked for, and then at the next', async () => {
    const opened = openDiary();
    await plan(opened, 'late', RECEIVER, 3 * HOUR);
    await plan(opened, 'early', RECEIVER, HOUR);
    await plan(opened, 'later', RECEIVER, 5 * HOUR);
    const soon = Date.now() + HOUR;
    expect(Math.abs(((await opened.alarm()) ?? 0) - soon)).toBeLessThan(5_000);
    await opened.inside(({ sql }) => {
      sql.exec("UPDATE wakes SET at = 0; UPDATE diary_notes SET due = 0 WHERE id = 'early'");
    });
    await runDurableObjectAlarm(opened.stub);
    expect(received.map(({ body }) => body)).toEqual(['early']);
    expect(Math.abs(((await opened.alarm()) ?? 0) - (soon + 2 * HOUR))).toBeLessThan(5_000);
  });

  test('is tried again after a while that grows when it fails', async () => {
    const opened = openDiary();
    await plan(opened, 'n', 'broken');
    for (const pause of [1_000, 2_000, 4_000]) {
      await wakeNow(opened);
      const again = ((await opened.alarm()) ?? 0) - Date.now();
      expect(again).toBeGreaterThan(pause - 900);
      expect(again).toBeLessThanOrEqual(pause);
    }
    await opened.inside(({ sql }) => {
      sql.exec('UPDATE diary_notes SET url = ?', RECEIVER);
    });
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ n: '202' });
    expect(await wishesOf(opened)).toEqual([]);
  });

  test('is given up after many failures, so that its world can end', async () => {
    const opened = openDiary();
    await plan(opened, 'n', 'broken');
    await opened.inside(({ sql }) => {
      sql.exec('UPDATE wakes SET failures = 20');
    });
    await wakeNow(opened);
    expect(await wishesOf(opened)).toEqual([]);
    expect(await opened.states()).toEqual({ n: 'pending' });
  });

  test('is begun again when it was cut off', async () => {
    const opened = openDiary({ world: 'w' });
    await plan(opened, 'n');
    await opened.inside(({ sql }) => {
      sql.exec('UPDATE diary_notes SET due = 0; UPDATE wakes SET at = NULL, began_at = ?', Date.now());
    });
    await evictDurableObject(opened.stub);
    await runDurableObjectAlarm(opened.stub);
    expect(await opened.states()).toEqual({ n: '202' });
  });

  test('is begun again as soon as its memory is used, when it was cut off', async () => {
    const opened = openDiary();
    await plan(opened, 'n');
    await opened.inside(async (storage) => {
      storage.sql.exec(
        'UPDATE diary_notes SET due = 0; UPDATE wakes SET at = NULL, began_at = ?',
        Date.now(),
      );
      await storage.setAlarm(Date.now() + HOUR);
    });
    await evictDurableObject(opened.stub);
    await opened.diary.read();
    await vi.waitFor(async () => expect(await opened.states()).toEqual({ n: '202' }), {
      timeout: 10_000,
      interval: 20,
    });
  });

  test('reaches nobody inside the house', async () => {
    const opened = openDiary();
    await plan(opened, 'n', 'http://127.0.0.1:8787/');
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ n: 'refused' });
    expect(received).toEqual([]);
  });

  test('forgets nothing that was asked for while it went on', async () => {
    const opened = openDiary();
    vi.mocked(fetch).mockImplementationOnce(async () => {
      const { diary } = openDiary(opened);
      await diary.plan({ id: 'second', url: RECEIVER, in_ms: 2 * HOUR });
      return new Response('', { status: 200 });
    });
    await plan(opened, 'first');
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ first: '200', second: 'pending' });
    expect(await wishesOf(opened)).toMatchObject([{ kind: 'diary', began_at: null, failures: 0 }]);
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ first: '200', second: '202' });
  });

  test('leaves nothing behind when its memory is gone meanwhile', async () => {
    const opened = openDiary();
    vi.mocked(fetch).mockImplementationOnce(async () => {
      await openDiary(opened).stub.destroy();
      return new Response('', { status: 200 });
    });
    await plan(opened, 'first');
    await wakeNow(opened);
    expect(await opened.tables()).toEqual([]);
    expect(await opened.alarm()).toBe(null);
  });

  test('is no longer wanted after a reset', async () => {
    const opened = openDiary();
    await plan(opened, 'n');
    await opened.stub.reset();
    expect(await opened.alarm()).toBe(null);
    expect(await opened.states()).toEqual({});
  });
});

describe('work that is due', () => {
  const openAround = async () => {
    const house = openHouse();
    const { group_id, project_id, team } = await place(house);
    const { token } = team.editor;
    const opened = openDiary({ group: group_id });
    const save = (path: string, method: string, json?: object) => house.call(path, { token, method, json });
    const look = async () => {
      const id = crypto.randomUUID();
      await plan(opened, id, 'home');
      await wakeNow(opened);
      return JSON.parse((await opened.states())[id] ?? '');
    };
    return { house, group_id, project_id, save, look };
  };

  test('finds its group as it is saved now, and those beside it', async () => {
    const { save, look, group_id, project_id } = await openAround();
    const asked = { project_id, name: 'Files', slug: 'files', kind: 's3' };
    expect((await save('/api/groups', 'POST', asked)).status).toBe(201);
    expect(await look()).toMatchObject({ slug: 'orders', neighbours: ['files'] });
    expect((await save(`/api/groups/${group_id}`, 'PATCH', { slug: 'renamed' })).status).toBe(200);
    expect(await look()).toMatchObject({ slug: 'renamed' });
  });

  test('goes by the clock of the project', async () => {
    const { save, look, project_id } = await openAround();
    const turn = (clock: object) => save(`/api/projects/${project_id}`, 'PATCH', { settings: { clock } });
    expect(Math.abs((await look()).now - Date.now())).toBeLessThan(5_000);
    expect((await turn({ mode: 'shifted', shift_ms: DAY })).status).toBe(200);
    expect(Math.abs((await look()).now - Date.now() - DAY)).toBeLessThan(5_000);
    expect((await turn({ mode: 'frozen', at: '2030-01-01T00:00:00Z' })).status).toBe(200);
    expect((await look()).now).toBe(Date.UTC(2030, 0, 1));
  });

  test('is told when its group is gone', async () => {
    const opened = openDiary();
    await plan(opened, 'n', 'home');
    await wakeNow(opened);
    expect(await opened.states()).toEqual({ n: 'null' });
  });
});

describe('a world in which something is still to be done', () => {
  const age = (opened: OpenedDiary) =>
    opened.inside(({ sql }) => {
      sql.exec('UPDATE world SET used_at = used_at - ?', 2 * DAY);
    });

  test('lives until that is done, although nobody uses it', async () => {
    const opened = openDiary({ world: 'w' });
    await plan(opened, 'n', RECEIVER, 3 * DAY);
    await age(opened);
    await evictDurableObject(opened.stub);
    await runDurableObjectAlarm(opened.stub);
    expect(await opened.main.worlds()).toEqual(['w']);
    await wakeNow(opened);
    expect(received).toHaveLength(1);
    await runDurableObjectAlarm(opened.stub);
    expect(await opened.main.worlds()).toEqual([]);
    expect(await opened.tables()).toEqual([]);
  });
});
