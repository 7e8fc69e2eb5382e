import { describe, expect, test } from 'vitest';
import type { StateOperation } from '../../engine/state/state-operation';
import { openMemory } from './memory-playground';

function openState() {
  const memory = openMemory({ seed: [{ id: 1, n: 5 }] });
  const scope = { place: memory.place, models: [memory.scope.collection], supplies: memory.supplies };
  return async (...operations: StateOperation[]) => {
    const answer = await memory.state.run(scope, operations);
    return answer.ok ? answer.value : answer.problem;
  };
}

describe('the state of templates and rules', () => {
  test('keeps keys, and parts of their values', async () => {
    const run = openState();
    expect(await run({ op: 'get', key: 'a' })).toEqual([null]);
    await run(
      { op: 'set', key: 'a', value: { b: [1] } },
      { op: 'set', key: 'a', path: 'b.2', value: 'x' },
      { op: 'set', key: 'a', path: '__proto__.c', value: true },
    );
    expect(await run({ op: 'get', key: 'a' })).toEqual([
      JSON.parse('{"b":[1,null,"x"],"__proto__":{"c":true}}'),
    ]);
    await run({ op: 'delete', key: 'a', path: 'b.0' });
    expect(await run({ op: 'get', key: 'a' })).toEqual([
      JSON.parse('{"b":[null,"x"],"__proto__":{"c":true}}'),
    ]);
    expect(await run({ op: 'delete', key: 'a' }, { op: 'delete', key: 'a' })).toEqual([true, false]);
  });

  test('counts, and counts calls', async () => {
    const run = openState();
    expect(
      await run(
        { op: 'increment', key: 'n', by: 2 },
        { op: 'increment', key: 'n', by: -0.5 },
        { op: 'call', name: 'GET /x' },
        { op: 'call', name: 'GET /x' },
        { op: 'call', name: 'GET /y' },
      ),
    ).toEqual([2, 1.5, 1, 2, 1]);
  });

  test('keeps lists, bounded where asked', async () => {
    const run = openState();
    const push = (value: number, end: 'first' | 'last') =>
      ({ op: 'push', key: 'l', value, end, most: 3 }) as const;
    expect(await run(push(1, 'last'), push(2, 'last'), push(3, 'first'), push(4, 'last'))).toEqual([
      1, 2, 3, 3,
    ]);
    expect(await run({ op: 'get', key: 'l' })).toEqual([[1, 2, 4]]);
    expect(await run({ op: 'pop', key: 'l', end: 'first' }, { op: 'pop', key: 'l', end: 'last' })).toEqual([
      1, 4,
    ]);
    expect(await run({ op: 'pop', key: 'none', end: 'first' })).toEqual([null]);
  });

  test('moves a scenario only from where it is', async () => {
    const run = openState();
    expect(
      await run(
        { op: 'scenario', name: 's' },
        { op: 'move', name: 's', from: 'Paid', to: 'Sent' },
        { op: 'move', name: 's', from: 'Started', to: 'Paid' },
        { op: 'move', name: 's', from: 'Paid', to: 'Sent' },
        { op: 'scenario', name: 's' },
      ),
    ).toEqual(['Started', false, true, true, 'Sent']);
  });

  test('names its keys by their beginning', async () => {
    const run = openState();
    await run(
      { op: 'set', key: 'cart:1', value: 1 },
      { op: 'set', key: 'cart:2', value: 1 },
      { op: 'set', key: 'user%', value: 1 },
    );
    expect(
      await run({ op: 'keys', prefix: 'cart:' }, { op: 'keys' }, { op: 'keys', prefix: 'user%' }),
    ).toEqual([['cart:1', 'cart:2'], ['cart:1', 'cart:2', 'user%'], ['user%']]);
  });

  test('sees the items of collections', async () => {
    const run = openState();
    expect(
      await run(
        { op: 'items', collection: 'things' },
        { op: 'item', collection: 'things', id: '1' },
        { op: 'item', collection: 'things', id: '2' },
        { op: 'count', collection: 'things' },
        { op: 'count', collection: 'nothing' },
      ),
    ).toEqual([[{ id: 1, n: 5 }], { id: 1, n: 5 }, null, 1, 0]);
  });

  test('is all or nothing', async () => {
    const run = openState();
    const tooLong = 'x'.repeat(300_000);
    expect(
      await run({ op: 'set', key: 'a', value: 1 }, { op: 'set', key: 'b', value: tooLong }),
    ).toMatchObject({
      kind: 'limit',
    });
    expect(await run({ op: 'get', key: 'a' })).toEqual([null]);
  });
});
