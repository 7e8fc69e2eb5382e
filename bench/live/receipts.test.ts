import { describe, expect, test } from 'vitest';
import { headOf } from './log-socket.ts';
import { Receipts } from './receipts.ts';

const frame = (at: number, rows: [string, number][]) =>
  `{"type":"exchanges","at":${at},"rows":${JSON.stringify(rows.map(([id, after]) => [0, id, after]))}}`;

describe('what the subscribers got', () => {
  const first = frame(1000, [
    ['a', 0],
    ['b', 5],
  ]);
  const second = frame(1100, [['c', 0]]);

  test('is complete when each has every exchange once', () => {
    const receipts = new Receipts(2);
    for (const subscriber of [0, 1])
      for (const text of [first, second]) receipts.take(subscriber, 'exchanges', text, 1200);
    expect(receipts.summary()).toMatchObject({ ids: ['a', 'b', 'c'], incomplete: 0, frames: 4 });
  });

  test.each([
    ['lacks one', [first]],
    ['has one twice', [first, second, second]],
    ['has one twice in place of another', [first, frame(1100, [['b', 0]])]],
  ])('is not when one %s', (_name, texts) => {
    const receipts = new Receipts(2);
    for (const text of [first, second]) receipts.take(0, 'exchanges', text, 1200);
    for (const text of texts) receipts.take(1, 'exchanges', text, 1200);
    expect(receipts.summary().incomplete).toBe(1);
  });

  test('took from the arrival of each exchange until each subscriber had it', () => {
    const receipts = new Receipts(2);
    receipts.take(0, 'exchanges', first, 1010);
    receipts.take(1, 'exchanges', first, 1110);
    const { latencies } = receipts.summary();
    expect(latencies.sort(([one], [other]) => one - other)).toEqual([
      [5, 1],
      [10, 1],
      [105, 1],
      [110, 1],
    ]);
  });

  test('is acked where a frame asks for it, whatever stands in its rows', () => {
    const head = (text: string) => headOf(Buffer.from(text));
    expect(head('{"type":"exchanges","ack":"65536","cursor":"0:1.2"}')).toEqual({
      type: 'exchanges',
      ack: '65536',
    });
    expect(head('{"type":"exchanges","cursor":"0:1.2","rows":[["\\"ack\\":\\"1\\""]]}').ack).toBe(undefined);
    expect(head('{"type":"hello","cursor":"0:0.0"}')).toEqual({ type: 'hello', ack: undefined });
  });
});
