import { env, runInDurableObject } from 'cloudflare:test';
import { describe, expect, test } from 'vitest';
import { type CountedExchange, countExchanges } from '../../../engine/log-measures/count-exchanges';
import { byClass } from '../../../engine/log-measures/counts';
import { mergeTraffic, sumOfTraffic } from '../../../engine/log-measures/group-traffic';
import { mergeSeries } from '../../../engine/log-measures/log-series';
import { mergeStats } from '../../../engine/log-measures/log-stats';
import { measuredOf } from '../../../engine/log-measures/measured';
import type { NamedCounts } from '../../../engine/log-measures/named-counts';
import { openMetrics } from '../../../engine/log-measures/open-metrics';
import { compileSeriesQuery, lastHours, type SeriesWish } from '../../../engine/log-measures/series-query';
import { topEndpoints } from '../../../engine/log-measures/top-endpoints';
import { LogMeasures } from './log-measures';
import { MEASURES_SCHEMA } from './measures-schema';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 21, 10, 30, 20);

type Made = {
  at?: number;
  ms?: number;
  status?: number;
  group?: string;
  endpoint?: string;
  unmatched?: boolean;
};

function made(list: readonly Made[]): string {
  const exchanges = list.map(({ at = NOW, ms = 1, status = 200, group = 'shop', endpoint, unmatched }) => {
    const outcome = unmatched ? 'unmatched' : 'matched';
    const name = endpoint && { id: endpoint, name: endpoint, method: 'GET', path: `/${endpoint}` };
    const why = { outcome, ...(name ? { endpoint: name } : {}) };
    const like = { source: 'client' as const, status, group: { id: `g-${group}` }, groupSlug: group, why };
    return { at, endedAt: at + ms, like } satisfies CountedExchange;
  });
  return JSON.stringify(countExchanges(exchanges));
}

function times(count: number, one: Made): Made[] {
  return new Array(count).fill(one);
}

type Desk = {
  measures: LogMeasures;
  sql: SqlStorage;
  reopened(): LogMeasures;
  storage: DurableObjectStorage;
};

/** In an object of any class: the measures need nothing of it but its SQLite. */
function inObject<Result>(act: (desk: Desk) => Result): Promise<Result> {
  const object = env.GROUP_STATE.getByName(crypto.randomUUID());
  return runInDurableObject(object, (_object, { storage }) => {
    const { sql } = storage;
    sql.exec(MEASURES_SCHEMA);
    return act({ measures: new LogMeasures(sql), sql, storage, reopened: () => new LogMeasures(sql) });
  });
}

function statsOf(measures: LogMeasures, group?: string, now = NOW) {
  return mergeStats([measures.stats({ group_id: group && `g-${group}` }, now)]);
}

function seriesOf(measures: LogMeasures, wish: SeriesWish, now = NOW) {
  const query = compileSeriesQuery(wish, now);
  if (!query.ok) throw new Error(JSON.stringify(query.findings));
  return mergeSeries(query.value, [measures.series(query.value)]);
}

const counted = (points: { at: string; count: number }[]) =>
  points.filter(({ count }) => count > 0).map(({ at, count }) => [at, count]);

const totalsOf = (list: NamedCounts[]) =>
  Object.fromEntries(
    list.map(({ name, counts }) => [name.path || name.group_slug, measuredOf(counts).count]),
  );

const rowsIn = (sql: SqlStorage, table: string) =>
  sql.exec<{ count: number }>(`SELECT count(*) AS count FROM ${table}`).one().count;

describe('the measures of a log', () => {
  test('are nothing before anything happened', () =>
    inObject(({ measures }) => {
      expect(statsOf(measures)).toMatchObject({ total: 0, since: null, per_minute: [], dropped: 0 });
      expect(seriesOf(measures, {}).points).toHaveLength(61);
      expect(measures.totals()).toEqual({ groups: [], endpoints: [], dropped: 0 });
      expect(measures.isEmpty()).toBe(true);
    }));

  test('tell of a project and of each of its groups', () =>
    inObject(({ measures }) => {
      const before = NOW - 3 * MINUTE;
      measures.count(made([...times(3, { ms: 4 }), { status: 503, ms: 40, at: before }]), 0, NOW);
      measures.count(made([{ group: 'bank', status: 404, unmatched: true }]), 5, NOW);
      expect(statsOf(measures)).toMatchObject({ total: 5, unmatched: 1, errors: 1, dropped: 5 });
      expect(statsOf(measures, 'shop')).toMatchObject({
        total: 4,
        unmatched: 0,
        by_status: { '2xx': 3, '5xx': 1 },
        latency: { mean_ms: 13 },
        since: '2026-11-21T10:27:00.000Z',
        per_minute: [
          { minute: '2026-11-21T10:27:00.000Z', count: 1 },
          { minute: '2026-11-21T10:30:00.000Z', count: 3 },
        ],
      });
      expect(statsOf(measures, 'nobody')).toMatchObject({ total: 0, dropped: 5 });
    }));

  test('are what they were when the object comes back into memory', () =>
    inObject(({ measures, reopened }) => {
      measures.count(made(times(2, { endpoint: 'users' })), 0, NOW);
      const again = reopened();
      again.count(made(times(3, { endpoint: 'users' })), 0, NOW);
      expect(totalsOf(reopened().totals().endpoints)).toEqual({ '/users': 5 });
      expect(statsOf(reopened())).toMatchObject({ total: 5 });
    }));

  test('know nothing of a transaction that was taken back', () =>
    inObject(({ measures, storage }) => {
      measures.count(made([{ endpoint: 'users' }]), 0, NOW);
      expect(() =>
        storage.transactionSync(() => {
          measures.count(made([{ endpoint: 'users' }, { endpoint: 'new' }]), 9, NOW);
          throw new Error('taken back');
        }),
      ).toThrow('taken back');
      measures.forget();
      measures.count(made([{ endpoint: 'new' }]), 0, NOW);
      expect(totalsOf(measures.totals().endpoints)).toEqual({ '/users': 1, '/new': 1 });
      expect(statsOf(measures)).toMatchObject({ total: 2, dropped: 0 });
    }));

  test('refuse what is not JSON', () =>
    inObject(({ measures }) => {
      expect(() => measures.count('not JSON', 0, NOW)).toThrow();
      expect(measures.isEmpty()).toBe(true);
    }));

  test('say the same before and after an hour was added up', () =>
    inObject(({ measures, sql, reopened }) => {
      for (const [age, count] of [
        [0, 1],
        [40, 2],
        [100, 3],
        [200, 4],
        [2000, 5],
      ] as const)
        measures.count(made(times(count, { at: NOW - age * MINUTE, endpoint: 'users', ms: age })), 0, NOW);
      const look = (from: LogMeasures) => ({
        stats: statsOf(from),
        totals: from.totals(),
        day: seriesOf(from, { from: NOW - 3 * DAY, step_minutes: 60 }),
        endpoint: seriesOf(from, { from: NOW - 3 * DAY, step_minutes: 60, endpoint_id: 'users' }),
        minutes: seriesOf(from, { from: NOW - 4 * HOUR, step_minutes: 1 }),
        top: from.endpoints({ span_ms: 7 * DAY }, NOW),
      });
      const before = look(measures);
      expect(before.stats.total).toBe(15);
      measures.tidy(NOW);
      expect(rowsIn(sql, 'measured_hours')).toBe(8);
      expect(look(measures)).toEqual(before);
      measures.tidy(NOW + MINUTE);
      expect(look(reopened())).toEqual(before);
    }));

  test('tell the traffic of all groups at once as the series of each tells it, before and after an hour was added up', () =>
    inObject(({ measures }) => {
      for (const [age, group] of [
        [0, 'shop'],
        [90, 'shop'],
        [95, 'bank'],
        [300, 'bank'],
      ] as const)
        measures.count(made(times(age + 1, { at: NOW - age * MINUTE, group, unmatched: age > 90 })), 0, NOW);
      const query = lastHours(6, NOW);
      const look = () => mergeTraffic(query, [measures.traffic(query)]);
      const before = look();
      expect(before.points).toHaveLength(6);
      for (const { group_id, points } of before.groups) {
        const series = mergeSeries({ ...query, group_id }, [measures.series({ ...query, group_id })]);
        expect(points.map(({ count }) => count)).toEqual(series.points.map(({ count }) => count));
        expect(points.map(({ unmatched }) => unmatched)).toEqual(
          series.points.map(({ unmatched }) => unmatched),
        );
      }
      expect(sumOfTraffic(before.points)).toMatchObject({ count: 1 + 91 + 96 + 301, unmatched: 96 + 301 });
      measures.tidy(NOW);
      expect(look()).toEqual(before);
    }));

  test('count what comes too late for its hour, and count it once', () =>
    inObject(({ measures }) => {
      measures.count(made([{ at: NOW - 2 * HOUR }]), 0, NOW);
      measures.tidy(NOW);
      measures.count(made([{ at: NOW - 2 * HOUR }]), 0, NOW);
      measures.tidy(NOW);
      measures.tidy(NOW + 2 * HOUR);
      expect(statsOf(measures, undefined, NOW + 2 * HOUR).total).toBe(2);
      expect(totalsOf(measures.totals().groups)).toEqual({ shop: 2 });
    }));

  test('draw a chart in whatever steps, of all, of a group, or of an endpoint', () =>
    inObject(({ measures }) => {
      const list = [0, 1, 2, 61, 130].map((age) => ({ at: NOW - age * MINUTE, endpoint: 'users' }));
      measures.count(made([...list, { group: 'bank', endpoint: 'accounts' }]), 4, NOW);
      measures.tidy(NOW);
      const from = NOW - 3 * HOUR;
      expect(counted(seriesOf(measures, { from, step_minutes: 2, endpoint_id: 'users' }).points)).toEqual([
        ['2026-11-21T08:20:00.000Z', 1],
        ['2026-11-21T09:28:00.000Z', 1],
        ['2026-11-21T10:28:00.000Z', 2],
        ['2026-11-21T10:30:00.000Z', 1],
      ]);
      const hourly = seriesOf(measures, { from, step_minutes: 60 });
      expect(hourly.points.map(({ count }) => count)).toEqual([0, 1, 1, 4]);
      expect(hourly.points.map(({ dropped }) => dropped)).toEqual([0, 0, 0, 4]);
      expect(counted(seriesOf(measures, { from, step_minutes: 60, group_id: 'g-bank' }).points)).toEqual([
        ['2026-11-21T10:00:00.000Z', 1],
      ]);
      expect(counted(seriesOf(measures, { group_id: 'g-bank', endpoint_id: 'users' }).points)).toEqual([]);
      expect(counted(seriesOf(measures, { endpoint_id: '__proto__' }).points)).toEqual([]);
    }));

  test('end a chart where it is asked to end', () =>
    inObject(({ measures }) => {
      measures.count(made([0, 60, 120].map((age) => ({ at: NOW - age * MINUTE }))), 0, NOW);
      measures.tidy(NOW);
      const series = seriesOf(measures, { from: NOW - 3 * HOUR, to: NOW - HOUR, step_minutes: 60 });
      expect(series.points.map(({ count }) => count)).toEqual([0, 1, 1]);
      const query = { first: Math.floor((NOW - 3 * HOUR) / HOUR) * 60, points: 2, step_minutes: 60 };
      expect(measures.series({ ...query, group_id: null, endpoint_id: null }).points).toHaveLength(1);
    }));

  test('forget after thirty days, but for the totals', () =>
    inObject(({ measures, sql }) => {
      measures.count(made(times(2, { at: NOW - 31 * DAY, endpoint: 'users' })), 3, NOW - 31 * DAY);
      measures.tidy(NOW - 31 * DAY);
      measures.count(made([{ at: NOW - 29 * DAY }]), 4, NOW - 29 * DAY);
      measures.tidy(NOW);
      expect(statsOf(measures)).toMatchObject({ total: 1, dropped: 7, since: '2026-10-23T10:30:00.000Z' });
      expect(totalsOf(measures.totals().groups)).toEqual({ shop: 3 });
      expect(measures.isEmpty()).toBe(false);
      measures.tidy(NOW + 2 * DAY);
      expect(measures.isEmpty()).toBe(true);
      expect([rowsIn(sql, 'measured_minutes'), rowsIn(sql, 'measured_hours')]).toEqual([0, 0]);
      expect(measures.totals()).toMatchObject({ dropped: 7 });
    }));

  test('find the endpoints that have most to do, and those that fail', () =>
    inObject(({ measures }) => {
      measures.count(
        made([...times(5, { endpoint: 'users' }), ...times(2, { endpoint: 'pay', status: 500 })]),
        0,
        NOW,
      );
      measures.count(made(times(9, { endpoint: 'old', at: NOW - 5 * HOUR })), 0, NOW);
      const hour = measures.endpoints({ span_ms: HOUR }, NOW);
      expect(topEndpoints([hour], { by: 'count', limit: 5 }).map(({ path, count }) => [path, count])).toEqual(
        [
          ['/users', 5],
          ['/pay', 2],
        ],
      );
      expect(topEndpoints([hour], { by: 'errors', limit: 5 })).toMatchObject([{ path: '/pay', errors: 2 }]);
      expect(totalsOf(measures.endpoints({ span_ms: DAY }, NOW))).toMatchObject({ '/old': 9 });
      expect(measures.endpoints({ span_ms: HOUR, group_id: 'g-bank' }, NOW)).toEqual([]);
    }));

  test('take the newest name of an endpoint', () =>
    inObject(({ measures }) => {
      measures.count(made([{ endpoint: 'users' }]), 0, NOW);
      measures.count(made([{ endpoint: 'users' }]).replaceAll('"/users"', '"/people"'), 0, NOW);
      expect(totalsOf(measures.totals().endpoints)).toEqual({ '/people': 2 });
    }));
});

describe('whoever makes more endpoints than anyone needs', () => {
  const many = (from: number, count: number, at = NOW): Made[] =>
    Array.from({ length: count }, (_, index) => ({ endpoint: `e${from + index}`, at }));

  test('has a thousand measured, and the rest for their group alone', () =>
    inObject(({ measures, sql }) => {
      for (let from = 0; from < 3000; from += 500) measures.count(made(many(from, 500)), 0, NOW);
      expect(measures.totals().endpoints).toHaveLength(1000);
      expect(rowsIn(sql, 'measured_names')).toBe(1001);
      expect(statsOf(measures, 'shop').total).toBe(3000);
      const text = openMetrics(
        { ...measures.totals(), kept: 1, subscribers: 0 },
        { format: 'openmetrics', project: 'demo', endpoints: true },
      );
      expect(text.split('\n').length).toBeLessThan(18_000);
    }));

  test('gets new ones measured when old ones were not seen for a day', () =>
    inObject(({ measures, sql }) => {
      measures.count(made(many(0, 1000, NOW - 3 * DAY)), 0, NOW);
      measures.count(made(many(0, 10)), 0, NOW);
      measures.tidy(NOW);
      measures.count(made(many(5000, 50, NOW + HOUR)), 0, NOW + HOUR);
      const totals = totalsOf(measures.totals().endpoints);
      expect(totals['/e5049']).toBe(1);
      expect(totals['/e0']).toBe(2);
      expect(Object.keys(totals)).toHaveLength(950);
      expect(statsOf(measures, 'shop', NOW + HOUR).total).toBe(1060);
      const kept = sql.exec<{ counts: string }>('SELECT counts FROM measured_totals').toArray();
      expect(kept.flatMap(({ counts }) => JSON.parse(counts))).toHaveLength(901);
    }));

  test('and more groups than anyone needs, has them counted for the project', () =>
    inObject(({ measures }) => {
      measures.count(made(Array.from({ length: 300 }, (_, index) => ({ group: `g${index}` }))), 0, NOW);
      expect(statsOf(measures).total).toBe(300);
      expect(statsOf(measures, 'g0').total).toBe(1);
      expect(statsOf(measures, 'g299').total).toBe(0);
      const sum = measures
        .totals()
        .groups.reduce((total, { counts }) => total + byClass(counts).reduce((a, b) => a + b), 0);
      expect(sum).toBe(300);
    }));

  test('keeps the hours when single minutes take too much room', () =>
    inObject(({ measures, sql }) => {
      measures.count(
        made([5, 4, 3, 2, 0].map((hours) => ({ at: NOW - hours * HOUR, endpoint: 'users' }))),
        0,
        NOW,
      );
      measures.tidy(NOW);
      // As if each minute were as large as all are allowed to be.
      sql.exec('UPDATE measured_folds SET size = 40 * 1024 * 1024 WHERE size > 0');
      measures.tidy(NOW);
      const from = NOW - 6 * HOUR;
      const fine = seriesOf(measures, { from, step_minutes: 5 });
      expect(fine.known_from).toBe('2026-11-21T08:00:00.000Z');
      expect(fine.points.filter(({ count }) => count > 0)).toHaveLength(2);
      expect(counted(seriesOf(measures, { from, step_minutes: 60 }).points)).toHaveLength(5);
      expect(statsOf(measures).total).toBe(5);
    }));
});
