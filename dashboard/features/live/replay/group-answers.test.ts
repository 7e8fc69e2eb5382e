import { expect, test } from 'vitest';
import type { Replayed } from '../../../api/log-queries';
import { countByStatus, groupAnswers, partsOf } from './group-answers';

function replayed(status: number | null, extra: Partial<Replayed> = {}): Replayed {
  return { exchange_id: null, status, duration_ms: 3, differences: [], error: null, ...extra };
}

const fault = [{ part: 'status', before: '200', after: '503' }];

test('answers that are alike stand in one column, with how often they came', () => {
  const answers = [
    replayed(200, { exchange_id: 'a', duration_ms: 9 }),
    replayed(503, { differences: fault }),
    replayed(200, { exchange_id: 'b', duration_ms: 2 }),
  ];
  const groups = groupAnswers(answers);
  expect(groups).toMatchObject([
    { status: 200, count: 2, fastest: 2, slowest: 9, exchangeIds: ['a', 'b'] },
    { status: 503, count: 1 },
  ]);
  expect(countByStatus(answers)).toEqual([
    { status: 200, count: 2 },
    { status: 503, count: 1 },
  ]);
  expect(partsOf(groups)).toEqual([{ part: 'status', before: '200' }]);
});

test('no answer at all is a kind of its own', () => {
  expect(groupAnswers([replayed(null, { error: 'gone' }), replayed(null, { error: 'late' })])).toHaveLength(
    2,
  );
});
