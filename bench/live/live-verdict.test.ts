import { expect, test } from 'vitest';
import { deliveryFault, mergedLatencies, percentile } from './live-verdict.ts';
import type { Delivery } from './receipts.ts';

function delivery(ids: string[], parts: Partial<Delivery> = {}): Delivery {
  return { ids, incomplete: 0, missed: 0, frames: 1, frameBytes: 1, latencies: [], ...parts };
}

const listed = ['a', 'b', 'c'];
const whole = { answered: 3, errors: 0, listed, deliveries: [delivery(['c', 'a', 'b']), delivery(listed)] };

test('nothing is wrong when every process of subscribers got what the log lists', () => {
  expect(deliveryFault(whole)).toBe(undefined);
});

test.each([
  ['the log lists 3 of 4', { ...whole, answered: 4 }],
  ['2 requests', { ...whole, errors: 2 }],
  ['1 subscribers', { ...whole, deliveries: [delivery(listed, { incomplete: 1 })] }],
  // All subscribers of a process agree on it, and it is still too little.
  ['other exchanges', { ...whole, deliveries: [delivery(listed), delivery(['a', 'b'])] }],
  ['other exchanges', { ...whole, deliveries: [delivery(['a', 'b', 'x'])] }],
])('it is told that %s…', (fault, outcome) => {
  expect(deliveryFault(outcome)).toContain(fault);
});

test('a percentile is over the deliveries of all processes', () => {
  const slow = delivery([], { latencies: [[300, 1]] });
  const quick = delivery([], {
    latencies: [
      [10, 97],
      [20, 2],
    ],
  });
  const latencies = mergedLatencies([slow, quick]);
  expect(percentile(latencies, 0.5)).toBe(10);
  expect(percentile(latencies, 0.99)).toBe(20);
  expect(percentile(latencies, 1)).toBe(300);
});
