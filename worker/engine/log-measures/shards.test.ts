import { describe, expect, test } from 'vitest';
import { countFate, noCounts } from './counts';
import { mergeSeries, type SeriesPart } from './log-series';
import { mergeStats, type StatsPart } from './log-stats';
import { metricsFormatFor } from './metrics-format';
import type { NamedCounts } from './named-counts';
import { topEndpoints } from './top-endpoints';

function counts(...durations: number[]) {
  const sum = noCounts();
  for (const duration_ms of durations)
    countFate(sum, {
      status: duration_ms > 100 ? 500 : 200,
      isUnmatched: false,
      isFaulted: false,
      duration_ms,
    });
  return sum;
}

function named(endpoint_id: string, ...durations: number[]): NamedCounts {
  const name = { group_id: 'g', group_slug: 'shop', endpoint_id, method: 'GET', path: `/${endpoint_id}` };
  return { name, counts: counts(...durations) };
}

describe('what the shards of a log know', () => {
  test('are together the stats of one', () => {
    const one: StatsPart = {
      counts: counts(1, 1),
      since: 120,
      per_minute: [
        [130, 1],
        [131, 1],
      ],
      dropped: 2,
    };
    const other: StatsPart = {
      counts: counts(1, 400),
      since: 60,
      per_minute: [
        [129, 1],
        [131, 1],
      ],
      dropped: 3,
    };
    const empty: StatsPart = { counts: noCounts(), since: null, per_minute: [], dropped: 0 };
    expect(mergeStats([one, other, empty])).toEqual({
      total: 4,
      by_status: { '2xx': 3, '5xx': 1 },
      errors: 1,
      unmatched: 0,
      faulted: 0,
      latency: { mean_ms: 100.8, p50_ms: 0.7, p95_ms: 440, p99_ms: 488 },
      since: '1970-01-01T01:00:00.000Z',
      per_minute: [
        { minute: '1970-01-01T02:09:00.000Z', count: 1 },
        { minute: '1970-01-01T02:10:00.000Z', count: 1 },
        { minute: '1970-01-01T02:11:00.000Z', count: 2 },
      ],
      dropped: 5,
    });
    expect(mergeStats([empty])).toMatchObject({
      total: 0,
      since: null,
      latency: { mean_ms: null, p50_ms: null },
    });
  });

  test('make one series, with a point where nothing happened and word of what is forgotten', () => {
    const query = { first: 600, points: 4, step_minutes: 1, group_id: null, endpoint_id: null };
    const one: SeriesPart = { points: [[1, ...counts(1)]], dropped: [[3, 7]], known_from: 0 };
    const other: SeriesPart = {
      points: [
        [1, ...counts(1)],
        [9, ...counts(1)],
      ],
      dropped: [],
      known_from: 602,
    };
    const series = mergeSeries(query, [one, other]);
    expect(series.points.map(({ at, count, dropped }) => [at.slice(11, 16), count, dropped])).toEqual([
      ['10:00', 0, 0],
      ['10:01', 2, 0],
      ['10:02', 0, 0],
      ['10:03', 0, 7],
    ]);
    expect(series).toMatchObject({
      from: '1970-01-01T10:00:00.000Z',
      to: '1970-01-01T10:04:00.000Z',
      known_from: '1970-01-01T10:02:00.000Z',
    });
  });

  test('rank endpoints by what they are together', () => {
    const parts = [
      [named('busy', 1, 1), named('slow', 3000), named('failing', 150, 150)],
      [named('busy', 1, 1), named('failing', 150)],
    ];
    const order = (by: 'count' | 'errors' | 'p95') =>
      topEndpoints(parts, { by, limit: 10 }).map(({ endpoint_id }) => endpoint_id);
    expect(order('count')).toEqual(['busy', 'failing', 'slow']);
    expect(order('errors')).toEqual(['failing', 'slow']);
    expect(order('p95')).toEqual(['slow', 'failing', 'busy']);
    expect(topEndpoints(parts, { by: 'count', limit: 1 })).toMatchObject([{ endpoint_id: 'busy', count: 4 }]);
  });
});

test.each([
  [null, 'prometheus'],
  ['*/*', 'prometheus'],
  ['text/plain;version=0.0.4', 'prometheus'],
  ['application/openmetrics-text; version=1.0.0', 'openmetrics'],
  ['application/openmetrics-text;q=0, text/plain', 'prometheus'],
  [
    'application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.2,*/*;q=0.1',
    'openmetrics',
  ],
])('a scraper that accepts %j gets %s', (accept, format) => {
  expect(metricsFormatFor(accept)).toBe(format);
});
