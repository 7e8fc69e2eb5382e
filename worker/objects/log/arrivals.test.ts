import { expect, test } from 'vitest';
import { Arrivals } from './arrivals';

test('whoever waits goes on when something comes, or when its time is over', async () => {
  const arrivals = new Arrivals();
  const order: string[] = [];
  const short = arrivals.next(5).then(() => order.push('short'));
  const long = arrivals.next(60_000).then(() => order.push('long'));
  await short;
  expect(order).toEqual(['short']);
  expect(arrivals.waitingCount()).toBe(1);
  arrivals.tell();
  await long;
  expect(arrivals.waitingCount()).toBe(0);
});
