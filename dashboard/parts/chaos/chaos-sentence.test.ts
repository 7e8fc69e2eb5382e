import { expect, test } from 'vitest';
import { isHarmless, risksOf } from './chaos-risks';
import { chaosSentence } from './chaos-sentence';

const slow = {
  fault: 'latency',
  probability: 0.1,
  delay: { type: 'uniform', lower: 1000, upper: 3000 },
} as const;
const down = { fault: 'status', probability: 0.2, status_codes: [503] } as const;

test('shares are said as people say them', () => {
  const sentence = chaosSentence({ faults: [{ ...down, status_codes: [503] }, slow] });
  expect(sentence).toBe('One in five answers 503, one in ten takes 1–3 sec longer.');
});

test('a share that nobody has a word for is a percentage', () => {
  expect(chaosSentence({ error_rate: 0.37, error_status_codes: [500, 502] })).toBe('37% answer 500 / 502.');
});

test('what happens to all is said of every request', () => {
  expect(chaosSentence({ delay: { min: 0, max: 800 } })).toBe('Every request takes 0–800 ms longer.');
});

test('nothing set, or nothing that can come true, is harmless', () => {
  expect(isHarmless({})).toBe(true);
  expect(isHarmless({ faults: [{ fault: 'empty', probability: 0 }] })).toBe(true);
  expect(chaosSentence({})).toBe('Nothing is broken on purpose.');
});

test('what breaks an answer shares, for each request has one of them; a delay does not share', () => {
  const risks = risksOf({ faults: [{ fault: 'empty' }, { fault: 'hang', probability: 1 }, slow] });
  expect(risks.map(({ share }) => share)).toEqual([0.5, 0.5, 0.1]);
});

test('when it may happen is said too', () => {
  expect(chaosSentence({ faults: [{ fault: 'empty' }], window: { every: 5 } })).toBe(
    'Every request comes back empty. Only one request in 5 is at risk.',
  );
  expect(chaosSentence({ faults: [{ fault: 'empty' }], window: { burst: { length: 3, every: 20 } } })).toBe(
    'Every request comes back empty. Only 3 in a row of every 20 requests are at risk.',
  );
});

test('a time that is still being typed is passed over', () => {
  const window = { outage: { from: 'tomorrow', seconds: 5 } };
  expect(chaosSentence({ faults: [{ fault: 'empty' }], window })).toBe('Every request comes back empty.');
});
