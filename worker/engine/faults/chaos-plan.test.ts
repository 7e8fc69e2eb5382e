import { expect, test } from 'vitest';
import { createRandom } from '../random';
import { EVERY_FAULT } from './catalogue';
import { chaosPlan, drawBreak, drawLatency, drawOrder, type LikelyFault } from './chaos-plan';

const DRAWS = 20_000;

function sharesOf(faults: LikelyFault[]): Record<string, number> {
  const plan = chaosPlan('g', true, 'always', faults);
  const random = createRandom('shares');
  const counts: Record<string, number> = {};
  for (let draw = 0; draw < DRAWS; draw++) {
    const name = drawBreak(plan, random)?.fault ?? 'none';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / DRAWS]));
}

test('each fault has its own probability, whatever stands before it', () => {
  const shares = sharesOf([
    { fault: 'empty', probability: 0.3 },
    { fault: 'random_body', probability: 0.2 },
    { fault: 'malformed_json', probability: 0 },
  ]);
  expect(shares.empty).toBeCloseTo(0.3, 1);
  expect(shares.random_body).toBeCloseTo(0.2, 1);
  expect(shares.none).toBeCloseTo(0.5, 1);
  expect(shares).not.toHaveProperty('malformed_json');
});

test('faults that are more than certain together share', () => {
  const shares = sharesOf([
    { fault: 'empty', probability: 1 },
    { fault: 'random_body', probability: 0.5 },
  ]);
  expect(shares.empty).toBeCloseTo(2 / 3, 1);
  expect(shares.random_body).toBeCloseTo(1 / 3, 1);
  expect(shares).not.toHaveProperty('none');
});

test('delays add up, each by its own dice, and take nothing from the faults', () => {
  const delay = { type: 'fixed', milliseconds: 10 } as const;
  const plan = chaosPlan('g', true, 'always', [
    { fault: 'latency', probability: 1, delay },
    { fault: 'latency', probability: 0.5, delay },
    { fault: 'empty', probability: 1 },
  ]);
  const random = createRandom('delays');
  const drawn = Array.from({ length: 200 }, () => drawLatency(plan, random));
  expect(new Set(drawn)).toEqual(new Set([10, 20]));
  expect(drawBreak(plan, random)?.fault).toBe('empty');
});

test('a twin may draw everything that is set, and the whole catalogue where nothing is', () => {
  const set = chaosPlan('g', false, 'always', [
    { fault: 'empty', probability: 0.001 },
    { fault: 'random_body', probability: 0 },
  ]);
  expect(drawOrder(set, createRandom('a')).map(({ fault }) => fault)).toEqual(['empty']);
  const unset = chaosPlan('g', false, 'always', []);
  const first = new Set<string>();
  for (let seed = 0; seed < 300; seed++) {
    const order = drawOrder(unset, createRandom(`seed-${seed}`)).map(({ fault }) => fault);
    expect([...order].sort()).toEqual(EVERY_FAULT.map(({ fault }) => fault).sort());
    first.add(order[0] ?? '');
  }
  expect(first.size).toBe(EVERY_FAULT.length);
});
