import { env, runInDurableObject } from 'cloudflare:test';
import { memoryName } from '../engine/collections/memory-name';
import { randomIds } from '../platform/ids';
import { openServiceMemory } from '../services/ask-memory';
import { diaryMemory, ledgerMemory } from './test-memories';

export const SEED = [{ id: 'a', text: 'the first' }];

export type OpenedDiary = ReturnType<typeof openDiary>;

/** A memory of a service in a group of its own, asked as a service asks it. */
export function openDiary({ group = randomIds.next(), world = 'main', isRehearsal = false } = {}) {
  const place = { group_id: group, world };
  const stub = env.GROUP_STATE.getByName(memoryName(place));
  const asked = { seeds: 0 };
  const seed = () => {
    asked.seeds += 1;
    return { entries: SEED };
  };
  const open = () => stub;
  const diary = openServiceMemory(diaryMemory, open, { ...place, seed, isRehearsal });
  const inside = <Value>(work: (storage: DurableObjectStorage) => Value | Promise<Value>) =>
    runInDurableObject(stub, (_object, { storage }) => work(storage));
  return {
    group,
    place,
    stub,
    asked,
    diary,
    ledger: openServiceMemory(ledgerMemory, open, place),
    main: env.GROUP_STATE.getByName(group),
    inside,
    ids: async () => (await diary.read()).map(({ id }) => id),
    states: async () => Object.fromEntries((await diary.notes()).map(({ id, state }) => [id, state])),
    tables: () =>
      inside(({ sql }) =>
        sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
      ),
    alarm: () => inside((storage) => storage.getAlarm()),
    /** As if what is to be done were due now. */
    hasten: () =>
      inside(({ sql }) => {
        sql.exec('UPDATE wakes SET at = 0 WHERE at IS NOT NULL; UPDATE diary_notes SET due = 0');
      }),
  };
}
