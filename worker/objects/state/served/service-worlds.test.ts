import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { openDiary, SEED } from '../../../testing/diary-playground';

describe('the memory of a service', () => {
  test('is born of its seed once, and remembers', async () => {
    const opened = openDiary();
    expect(await opened.diary.write({ id: 'b', text: 'more' })).toEqual({ seq: 2 });
    expect(await opened.diary.read()).toEqual([...SEED, { id: 'b', text: 'more' }]);
    expect(await opened.diary.forget('a')).toBe(true);
    await evictDurableObject(opened.stub);
    expect(await opened.ids()).toEqual(['b']);
    expect(opened.asked.seeds).toBe(1);
  });

  test('that is only read leaves no trace in a world, and asks for its seed once', async () => {
    const opened = openDiary({ world: 'reader' });
    expect(await opened.ids()).toEqual(['a']);
    expect(await opened.ids()).toEqual(['a']);
    expect(await opened.diary.forget('nobody')).toBe(false);
    expect(opened.asked.seeds).toBe(1);
    expect(await opened.tables()).toEqual([]);
    expect(await opened.main.worlds()).toEqual([]);
  });

  test('keeps what it was born with in the main world, and nothing where it begins with nothing', async () => {
    const opened = openDiary();
    expect(await opened.ledger.all()).toEqual([]);
    expect(await opened.tables()).toEqual([]);
    await opened.diary.read();
    await opened.diary.read();
    expect(opened.asked.seeds).toBe(1);
    expect(await opened.stub.describe()).toMatchObject({ rows: { entries: 1, notes: 0, marks: 0 } });
  });

  test('answers a rehearsal as ever, and nothing of it stays', async () => {
    const opened = openDiary({ isRehearsal: true });
    expect(await opened.diary.write({ id: 'b', text: 'more' })).toEqual({ seq: 2 });
    await opened.diary.plan({ id: 'n', url: 'https://receiver.example/', in_ms: 0 });
    expect(await opened.ids()).toEqual(['a']);
    expect(await opened.tables()).toEqual([]);
    expect(await runDurableObjectAlarm(opened.stub)).toBe(false);
  });

  test('takes back a call that breaks, tells why, and goes on', async () => {
    const opened = openDiary();
    await opened.diary.write({ id: 'b', text: 'more' });
    await expect(opened.diary.breakAfter({ id: 'c', text: '' })).rejects.toThrow('It broke.');
    await expect(opened.diary.later({ id: 'd', text: '' })).rejects.toThrow('may not wait');
    expect(await opened.ids()).toEqual(['a', 'b']);
  });

  test('carries out several calls as one', async () => {
    const opened = openDiary();
    const calls = [
      { name: 'write', wish: { id: 'b', text: '' } },
      { name: 'breakAfter', wish: { id: 'c', text: '' } },
    ];
    const scope = { place: opened.place, kind: 'diary', seed: { value: { entries: SEED } } };
    await expect((async () => opened.stub.serve(scope, calls))()).rejects.toThrow('It broke.');
    expect(await opened.ids()).toEqual(['a']);
  });

  test('refuses what cannot travel, and is none the worse for it', async () => {
    const opened = openDiary();
    // A class of one's own cannot be cloned.
    const strange = new (class Strange {})() as never;
    await expect(opened.diary.write(strange)).rejects.toThrow();
    const huge = { id: 'h', text: '', picture: new Uint8Array(40 * 1024 * 1024) };
    await expect(opened.diary.write(huge)).rejects.toThrow();
    expect(await opened.ids()).toEqual(['a']);
  });

  test('knows no calls but its own', async () => {
    const { stub, place } = openDiary();
    const ask = async (kind: string, name: string) => stub.serve({ place, kind }, [{ name, wish: null }]);
    await expect(ask('ledger', 'toString')).rejects.toThrow('knows no call');
    await expect(ask('ledger', 'read')).rejects.toThrow('knows no call');
    await expect(ask('nothing', 'read')).rejects.toThrow('No memory is known');
  });

  test('sees nothing of another kind in the same world', async () => {
    const opened = openDiary();
    await opened.diary.read();
    expect(await opened.ledger.add('x')).toBe(1);
    expect(await opened.ledger.add('y')).toBe(2);
    await opened.stub.reset();
    expect(await opened.ledger.all()).toEqual([]);
    expect(await opened.ids()).toEqual(['a']);
  });

  test('that an earlier version of the object made goes on', async () => {
    const opened = openDiary({ world: 'old' });
    await opened.diary.write({ id: 'b', text: '' });
    await opened.inside(({ sql }) => {
      sql.exec(
        `DROP TABLE service_memories; DROP TABLE wakes; UPDATE schema_version SET version = 1;
         DROP TABLE diary_marks; DROP TABLE diary_notes; DROP TABLE diary_entries`,
      );
    });
    await evictDurableObject(opened.stub);
    expect(await opened.stub.describe()).toMatchObject({ name: 'old', rows: {} });
    expect(await opened.ids()).toEqual(['a']);
  });

  test('brings tables of an earlier version of the service to the newest one', async () => {
    const opened = openDiary();
    await opened.diary.write({ id: 'b', text: '' });
    await opened.inside(({ sql }) => {
      sql.exec(
        `DROP TABLE diary_marks; ALTER TABLE diary_entries DROP COLUMN length;
         UPDATE service_memories SET version = 1 WHERE kind = 'diary'`,
      );
    });
    await opened.diary.mark({ entry: 'b', mark: 'good' });
    expect(await opened.ids()).toEqual(['a', 'b']);
  });
});
