import { describe, expect, test } from 'vitest';
import { compileSeriesQuery, type SeriesWish } from './series-query';

const NOW = Date.UTC(2026, 10, 21, 10, 30, 20);
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function compiled(wish: SeriesWish) {
  const query = compileSeriesQuery(wish, NOW);
  if (!query.ok) throw new Error(JSON.stringify(query.findings));
  const { first, points, step_minutes } = query.value;
  return { from: new Date(first * MINUTE).toISOString(), points, step_minutes };
}

function findings(wish: SeriesWish) {
  const query = compileSeriesQuery(wish, NOW);
  return query.ok ? [] : query.findings;
}

describe('a series', () => {
  test('is of the last hour, minute by minute, where nothing is said', () => {
    expect(compiled({})).toEqual({ from: '2026-11-21T09:30:00.000Z', points: 61, step_minutes: 1 });
  });

  test('has the finest step that a chart shows where none is said', () => {
    const steps = [3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 29 * DAY].map(
      (span) => compiled({ from: NOW - span }).step_minutes,
    );
    expect(steps).toEqual([2, 5, 10, 60, 360]);
  });

  test('begins with a whole hour where its steps are hours', () => {
    expect(compiled({ from: NOW - DAY, step_minutes: 60 })).toEqual({
      from: '2026-11-20T10:00:00.000Z',
      points: 25,
      step_minutes: 60,
    });
  });

  test('begins where the memory does, and ends now', () => {
    const query = compiled({ from: NOW - 400 * DAY, to: NOW + DAY, step_minutes: 1440 });
    expect(query).toEqual({ from: '2026-10-22T10:00:00.000Z', points: 31, step_minutes: 1440 });
  });

  test('says which step would do when the one asked for is too fine', () => {
    expect(findings({ from: NOW - 2 * DAY, step_minutes: 1 })).toMatchObject([
      { pointer: '/step_minutes', suggestion: '2' },
    ]);
    expect(findings({ from: NOW - 20 * DAY, step_minutes: 30 })).toMatchObject([
      { pointer: '/step_minutes', suggestion: '60' },
    ]);
    expect(findings({ from: NOW - 7 * DAY + MINUTE, step_minutes: 10 })).toEqual([]);
  });

  test.each<[SeriesWish, string]>([
    [{ step_minutes: 7 }, '/step_minutes'],
    [{ step_minutes: 0 }, '/step_minutes'],
    [{ step_minutes: Number.NaN }, '/step_minutes'],
    [{ from: NOW + HOUR }, '/from'],
    [{ from: NOW - HOUR, to: NOW - 2 * HOUR }, '/from'],
    [{ from: Number.NaN }, '/from'],
    [{ from: Number.NEGATIVE_INFINITY }, '/from'],
    [{ from: NOW - 50 * DAY, to: NOW - 40 * DAY }, '/to'],
  ])('%j is refused at %s', (wish, pointer) => {
    expect(findings(wish)).toContainEqual(expect.objectContaining({ pointer }));
  });
});
