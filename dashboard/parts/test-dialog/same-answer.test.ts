import { expect, test } from 'vitest';
import { isSameAnswer } from './same-answer';

const answer = {
  status: 200,
  headers: [
    ['date', 'Mon'],
    ['x-a', '1'],
  ] as [string, string][],
  body: '{}',
  body_encoding: 'text' as const,
  is_cut: false,
};

test('the hour of the day makes no other answer', () => {
  const later = {
    ...answer,
    headers: [['date', 'Tue'] as [string, string], ['x-a', '1'] as [string, string]],
  };
  expect(isSameAnswer(answer, later)).toBe(true);
});

test.each([{ status: 201 }, { body: '{ }' }, { headers: [['x-a', '2'] as [string, string]] }])(
  'another status, byte or header does: %o',
  (change) => {
    expect(isSameAnswer(answer, { ...answer, ...change })).toBe(false);
  },
);
