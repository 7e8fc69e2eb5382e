import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { EVERY_FAULT } from '../engine/faults/catalogue';
import { chaosSettings, compileEndpointChaos, compileGroupChaos, endpointChaos } from './chaos-settings';

const problems = (chaos: unknown) => {
  const parsed = chaosSettings.safeParse(chaos);
  return parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`);
};

test.each([
  {},
  { enabled: true },
  { enabled: true, error_rate: 0.1, error_status_codes: [500, 503] },
  { enabled: true, error_rate: 0, delay: { min: 10, max: 20 } },
])('what was saved before there were faults means what it meant: %j', (saved) => {
  expect(problems(saved)).toEqual([]);
  const plan = compileGroupChaos(chaosSettings.parse(saved), 'g');
  expect(plan.window).toBe('always');
});

test('an error rate is a fault like the others, and a delay is a latency', () => {
  const saved = { enabled: true, error_rate: 0.1, error_status_codes: [502], delay: { min: 1, max: 2 } };
  const { latencies, breaks } = compileGroupChaos(chaosSettings.parse(saved), 'g');
  expect(breaks).toEqual([{ fault: 'status', probability: 0.1, status_codes: [502] }]);
  expect(latencies).toEqual([
    { fault: 'latency', probability: 1, delay: { type: 'uniform', lower: 1, upper: 2 } },
  ]);
});

test('every fault of the catalogue may be set, and needs nothing but its name where it has usual options', () => {
  expect(problems({ faults: EVERY_FAULT })).toEqual([]);
  const named = EVERY_FAULT.filter(({ fault }) => fault !== 'latency').map(({ fault }) => ({ fault }));
  expect(problems({ faults: named })).toEqual([]);
});

test.each([
  [{ faults: [{ fault: 'explode' }] }, '/faults/0'],
  [{ faults: [{ fault: 'status', probability: 1.5 }] }, '/faults/0/probability'],
  [{ faults: [{ fault: 'status', status_codes: [200] }] }, '/faults/0/status_codes/0'],
  [{ faults: [{ fault: 'random_status', status_codes: [204] }] }, '/faults/0/status_codes/0'],
  [{ faults: [{ fault: 'hang', milliseconds: 120_001 }] }, '/faults/0/milliseconds'],
  [{ faults: [{ fault: 'truncated', fraction: 1 }] }, '/faults/0/fraction'],
  [{ faults: [{ fault: 'wrong_content_type', content_type: 'a\r\nb: c' }] }, '/faults/0/content_type'],
  [{ faults: [{ fault: 'empty', milliseconds: 5 }] }, '/faults/0'],
  [{ faults: [{ fault: 'latency' }] }, '/faults/0/delay'],
  [
    { faults: [{ fault: 'latency', delay: { type: 'uniform', lower: 2, upper: 1 } }] },
    '/faults/0/delay/lower',
  ],
  [
    { faults: [{ fault: 'latency', delay: { type: 'lognormal', median: 9, sigma: 1, max_value: 5 } }] },
    '/faults/0/delay/max_value',
  ],
  [{ window: { every: 0 } }, '/window'],
  [{ window: { burst: { length: 5, every: 2 } } }, '/window'],
  [{ window: { outage: { from: '2026-01-01T00:00:00Z' } } }, '/window'],
  [{ window: { outage: { from: '2026-01-01T00:00:00Z', until: '2025-01-01T00:00:00Z' } } }, '/window'],
  [{ window: 'sometimes' }, '/window'],
])('%j is refused at %s', (chaos, place) => {
  const found = problems(chaos);
  expect(found).not.toEqual([]);
  for (const problem of found) expect(problem).toMatch(place);
});

describe('an endpoint', () => {
  const compiled = (saved: unknown) => compileEndpointChaos(endpointChaos.parse(saved), 'endpoint-1');

  test('has the chaos of its group unless it says otherwise', () => {
    expect(compiled(undefined)).toBe('inherit');
    expect(compiled({ mode: 'inherit' })).toBe('inherit');
    expect(compiled({ mode: 'off' })).toBe('off');
    expect(compiled({ mode: 'own', error_rate: 0.5 })).toMatchObject({ name: 'endpoint-1', isOn: true });
  });

  test('says nothing beside that it has none', () => {
    expect(endpointChaos.safeParse({ mode: 'off', error_rate: 1 }).success).toBe(false);
  });
});

test('an outage is kept as the times between which it is', () => {
  const from = '2026-01-01T00:00:00Z';
  const windowOf = (outage: object) =>
    compileGroupChaos(chaosSettings.parse({ window: { outage } }), 'g').window;
  const start = Date.parse(from);
  expect(windowOf({ from, seconds: 90 })).toEqual({ outage: { from: start, until: start + 90_000 } });
  expect(windowOf({ from, until: '2026-01-01T02:00:00+01:00' })).toEqual({
    outage: { from: start, until: start + 3_600_000 },
  });
});

test('the settings can be described for a form', () => {
  for (const settings of [chaosSettings, endpointChaos]) {
    const described = JSON.stringify(z.toJSONSchema(settings, { io: 'input' }));
    for (const { fault } of EVERY_FAULT) expect(described).toContain(`"const":"${fault}"`);
  }
});
