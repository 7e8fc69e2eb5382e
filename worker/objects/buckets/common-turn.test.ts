import { expect, test } from 'vitest';
import { CommonTurn } from './common-turn';

test('writes that come together go together', async () => {
  const turn = new CommonTurn();
  const gone: string[] = [];
  const write = async (name: string) => {
    await turn.wait();
    gone.push(name);
  };
  const first = write('a');
  const others = [write('b'), write('c')];
  expect(gone).toEqual([]);
  await first;
  expect(gone).toEqual(['a', 'b', 'c']);
  await Promise.all(others);
  expect(turn.wait()).not.toBeNull();
});

test('who writes alone waits once in nine times', async () => {
  const turn = new CommonTurn();
  const waits: boolean[] = [];
  for (let write = 0; write < 18; write++) {
    const wait = turn.wait();
    waits.push(wait !== null);
    await wait;
  }
  expect(waits.flatMap((isWait, index) => (isWait ? [index] : []))).toEqual([0, 9]);
});
