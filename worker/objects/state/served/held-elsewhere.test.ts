import { env, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { memoryName } from '../../../engine/collections/memory-name';
import { randomIds } from '../../../platform/ids';
import { openServiceMemory } from '../../../services/ask-memory';
import { lenderMemory } from '../../../testing/lender-memory';

function openLender(group_id = randomIds.next(), world = 'main') {
  const place = { group_id, world };
  const stub = env.GROUP_STATE.getByName(memoryName(place));
  return { place, stub, lender: openServiceMemory(lenderMemory, () => stub, place) };
}

/** A world beside the main one, with a loan in it. */
async function openBeside() {
  const main = openLender();
  await main.lender.lend('of main');
  const beside = openLender(main.place.group_id, 'w');
  await beside.lender.lend('of w');
  return { main, beside };
}

describe('a memory that holds something elsewhere', () => {
  test('is told when another world takes its rows, and that one has no book of it', async () => {
    const { main, beside } = await openBeside();
    await beside.stub.fork(beside.place, 'main');
    expect(await main.lender.book()).toEqual(['copied']);
    expect(await beside.lender.loans()).toEqual([{ id: 'of main' }]);
    expect(await beside.lender.book()).toEqual(['emptied']);
  });

  test('knows after a reset what it has to give back, and may ask to be woken for it', async () => {
    const { main } = await openBeside();
    await main.lender.write('owes');
    await main.stub.reset();
    expect(await main.lender.loans()).toEqual([]);
    expect(await main.lender.book()).toEqual(['owes', 'emptied']);
    await runInDurableObject(main.stub, (_object, { storage }) =>
      storage.sql.exec('UPDATE wakes SET at = 0').toArray(),
    );
    await runDurableObjectAlarm(main.stub);
    expect(await main.lender.book()).toEqual(['owes', 'emptied', 'woken']);
  });

  test('hands over what it holds before its world ends', async () => {
    const { main, beside } = await openBeside();
    await beside.stub.destroy();
    expect(await main.lender.book()).toEqual(['w left of w']);
    expect(await beside.lender.loans()).toEqual([]);
  });

  test('keeps its world from ending as long as it cannot', async () => {
    const { beside } = await openBeside();
    await beside.lender.lend('stuck');
    await expect((async () => beside.stub.destroy())()).rejects.toThrow('It cannot be given back.');
    expect(await beside.lender.loans()).toEqual([{ id: 'of w' }, { id: 'stuck' }]);
  });

  test('goes with its group, world by world', async () => {
    const { main, beside } = await openBeside();
    await main.stub.destroy();
    for (const { lender } of [main, beside]) expect(await lender.loans()).toEqual([]);
    expect(await main.lender.book()).toEqual([]);
  });
});
