import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Counts, countFate, noCounts, totalOf } from '../../worker/engine/log-measures/counts.ts';
import type { MetricsFormat } from '../../worker/engine/log-measures/metric-text.ts';
import { type Metrics, mergeMetrics } from '../../worker/engine/log-measures/metrics.ts';
import type { NamedCounts } from '../../worker/engine/log-measures/named-counts.ts';
import { openMetrics } from '../../worker/engine/log-measures/open-metrics.ts';
import { createRandom, type Random } from '../../worker/engine/random.ts';

/** Where Debian's python3-prometheus-client keeps the parsers of Prometheus' own client. */
const CLIENT = '/usr/lib/python3/dist-packages/prometheus_client';
const PYTHON = '/usr/bin/python3';

const PROGRAM = `
import json, sys
from prometheus_client import parser
from prometheus_client.openmetrics import parser as openmetrics
asked = json.loads(sys.stdin.buffer.read())
parse = (openmetrics if asked['format'] == 'openmetrics' else parser).text_string_to_metric_families
try:
    families = [[f.name, f.type, f.unit, [[s.name, s.labels, s.value] for s in f.samples]] for f in parse(asked['text'])]
    json.dump({'families': families}, sys.stdout)
except ValueError as error:
    json.dump({'error': str(error)}, sys.stdout)
`;

type ParsedSample = [name: string, labels: Record<string, string>, value: number];
type ParsedFamily = [name: string, type: string, unit: string, samples: ParsedSample[]];

function parse(text: string, format: MetricsFormat): ParsedFamily[] {
  const input = JSON.stringify({ text, format });
  const { stdout, stderr } = spawnSync(PYTHON, ['-c', PROGRAM], { input, maxBuffer: 1 << 28 });
  if (stdout.length === 0) throw new Error(stderr.toString());
  const answer: { families: ParsedFamily[] } | { error: string } = JSON.parse(stdout.toString());
  if ('error' in answer) throw new Error(answer.error);
  return answer.families;
}

const PATHS = [
  '/users',
  '/users/{id}',
  '/a"b',
  '/a\\b',
  '/a\nb',
  '/ü/😀',
  '/,}',
  '/ = # {',
  '/\\n',
  '/a\\',
  '/\t\r',
];
const METHODS = ['GET', 'POST'];

function randomCounts(random: Random): Counts {
  const counts = noCounts();
  for (let left = random.integer(0, 50); left > 0; left--) {
    countFate(counts, {
      status: random.integer(1, 5) * 100,
      isUnmatched: random.next() < 0.1,
      isFaulted: random.next() < 0.1,
      duration_ms: Math.floor(2 ** (random.next() * 15)),
    });
  }
  return counts;
}

function group(slug: string, counts: Counts): NamedCounts {
  return { name: { group_id: slug, group_slug: slug, endpoint_id: '', method: '', path: '' }, counts };
}

function randomMetrics(random: Random): Metrics {
  const endpoints = PATHS.flatMap((path) => METHODS.map((method) => ({ path, method }))).map((route) => ({
    name: { group_id: 'shop', group_slug: 'shop', endpoint_id: route.method + route.path, ...route },
    counts: randomCounts(random),
  }));
  const shown = endpoints.filter(() => random.next() < 0.7);
  const groups = ['', 'shop', 'bank'].map((slug) => group(slug, randomCounts(random)));
  return { groups, endpoints: shown, dropped: random.integer(0, 9), kept: 5000, subscribers: 3 };
}

const FORMATS: MetricsFormat[] = ['openmetrics', 'prometheus'];

function textOf(metrics: Metrics, format: MetricsFormat): string {
  return openMetrics(metrics, { format, project: 'my "demo"', endpoints: true });
}

/** Fails here as in Prometheus when a name comes twice with the same labels. */
function samplesByName(families: ParsedFamily[]): Map<string, number> {
  const samples = families.flatMap(([, , , list]) => list);
  const named = samples.map(([name, labels, value]) => [name + JSON.stringify(labels), value] as const);
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  return new Map(named);
}

describe.runIf(existsSync(CLIENT))("Prometheus' own parsers", () => {
  test('reject what is not right', () => {
    const text = textOf(randomMetrics(createRandom('broken')), 'openmetrics');
    expect(parse(text, 'openmetrics').length).toBeGreaterThan(0);
    expect(() => parse(text.replace('# EOF\n', ''), 'openmetrics')).toThrow('EOF');
    expect(() => parse(text.replace('le="0.005"', 'le="0.5"'), 'openmetrics')).toThrow('order');
    expect(() =>
      parse(text.replace(/(duration_seconds_count\{.*\}) \d+/, '$1 77777'), 'openmetrics'),
    ).toThrow('Count does not match');
  });

  test.each(FORMATS)('read what shards have counted together, as %s', (format) => {
    for (const seed of ['one', 'two', 'three']) {
      const random = createRandom(seed);
      const parts = Array.from({ length: random.integer(1, 4) }, () => randomMetrics(random));
      const merged = mergeMetrics(parts);
      const families = parse(textOf(merged, format), format);
      const samples = samplesByName(families);
      const project = 'my "demo"';
      for (const { name, counts } of merged.endpoints) {
        const labels = { project, group: 'shop', method: name.method, endpoint: name.path };
        const total = parts
          .flatMap(({ endpoints }) => endpoints)
          .filter((one) => one.name.endpoint_id === name.endpoint_id)
          .reduce((sum, one) => sum + totalOf(one.counts), 0);
        expect(totalOf(counts)).toBe(total);
        const base = 'understudy_endpoint_request_duration_seconds';
        expect(samples.get(`${base}_count${JSON.stringify(labels)}`)).toBe(total);
        expect(samples.get(`${base}_bucket${JSON.stringify({ ...labels, le: '+Inf' })}`)).toBe(total);
      }
      const requests = [...samples].filter(([name]) => name.startsWith('understudy_requests_total'));
      const inGroups = merged.groups.reduce((sum, { counts }) => sum + totalOf(counts), 0);
      expect(requests.reduce((sum, [, value]) => sum + value, 0)).toBe(inGroups);
      expect(samples.get(`understudy_dropped_exchanges_total${JSON.stringify({ project })}`)).toBe(
        merged.dropped,
      );
      expect(samples.get(`understudy_kept_exchanges${JSON.stringify({ project })}`)).toBe(
        5000 * parts.length,
      );
    }
  });

  test('find the same in both forms', () => {
    const metrics = randomMetrics(createRandom('both'));
    const [one = new Map(), other] = FORMATS.map((format) =>
      samplesByName(parse(textOf(metrics, format), format)),
    );
    expect(one.size).toBeGreaterThan(100);
    expect(other).toEqual(one);
  });

  test('know each family by its type and unit', () => {
    const families = parse(textOf(randomMetrics(createRandom('types')), 'openmetrics'), 'openmetrics');
    expect(families.map(([name, type, unit]) => [name, type, unit])).toEqual([
      ['understudy_requests', 'counter', ''],
      ['understudy_unmatched_requests', 'counter', ''],
      ['understudy_faulted_requests', 'counter', ''],
      ['understudy_request_duration_seconds', 'histogram', 'seconds'],
      ['understudy_endpoint_requests', 'counter', ''],
      ['understudy_endpoint_request_duration_seconds', 'histogram', 'seconds'],
      ['understudy_dropped_exchanges', 'counter', ''],
      ['understudy_kept_exchanges', 'gauge', ''],
      ['understudy_live_subscribers', 'gauge', ''],
    ]);
  });

  test.each(FORMATS)('read a project in which nothing happened, as %s', (format) => {
    const families = parse(textOf(mergeMetrics([]), format), format);
    expect(families.map(([name]) => name.replace(/_total$/, ''))).toEqual([
      'understudy_dropped_exchanges',
      'understudy_kept_exchanges',
      'understudy_live_subscribers',
    ]);
  });

  test('find endpoints that carry the same labels once', () => {
    const twin = (endpoint_id: string): NamedCounts => {
      const counts = noCounts();
      countFate(counts, { status: 200, isUnmatched: false, isFaulted: false, duration_ms: 1 });
      return { name: { group_id: 'g', group_slug: 'shop', endpoint_id, method: 'GET', path: '/x' }, counts };
    };
    const metrics: Metrics = { ...mergeMetrics([]), endpoints: [twin('one'), twin('other')] };
    const samples = samplesByName(parse(textOf(metrics, 'openmetrics'), 'openmetrics'));
    const requests = [...samples].filter(([name]) => name.startsWith('understudy_endpoint_requests_total'));
    expect(requests.map(([, value]) => value)).toEqual([2]);
  });
});
