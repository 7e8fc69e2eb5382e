import { faultedOf, unmatchedOf } from './counts';
import { latencySamples } from './latency-samples';
import { statusesOf } from './measured';
import type { MeasuredName } from './measured-name';
import { type Labels, type MetricFamily, type MetricsFormat, metricText, type Sample } from './metric-text';
import type { Metrics } from './metrics';
import { mergeNamed, type NamedCounts } from './named-counts';

export type MetricsOptions = {
  format: MetricsFormat;
  /** Its slug: a label of every sample. */
  project: string;
  /** Whether endpoints have series of their own; the groups' always are there. */
  endpoints: boolean;
};

/** A scraper keeps every series that it ever saw: there are at most so many of them, eighteen for each. */
const MOST_GROUPS = 200;
const MOST_ENDPOINTS = 1000;

/** A project's measures as a scraper reads them. */
export function openMetrics(metrics: Metrics, { format, project, endpoints }: MetricsOptions): string {
  const ofProject: Labels = [['project', project]];
  const groups = labelled(metrics.groups, MOST_GROUPS, ({ group_slug }) => [
    ...ofProject,
    ['group', group_slug],
  ]);
  const shown = endpoints ? metrics.endpoints : [];
  const byEndpoint = labelled(shown, MOST_ENDPOINTS, ({ group_slug, method, path }) => [
    ...ofProject,
    ['group', group_slug],
    ['method', method],
    ['endpoint', path],
  ]);
  const families: MetricFamily[] = [
    counter('requests', 'Requests that were answered.', groups.flatMap(requestSamples)),
    counter('unmatched_requests', 'Requests that no endpoint was for.', samplesOf(groups, unmatchedOf)),
    counter('faulted_requests', 'Requests that were answered with a fault.', samplesOf(groups, faultedOf)),
    latency('request_duration_seconds', 'From the arrival of a request until its answer.', groups),
    counter('endpoint_requests', 'Requests of an endpoint.', byEndpoint.flatMap(requestSamples)),
    latency('endpoint_request_duration_seconds', 'The same of an endpoint.', byEndpoint),
    counter('dropped_exchanges', 'Requests that were answered but neither logged nor counted otherwise.', [
      { suffix: '_total', labels: ofProject, value: metrics.dropped },
    ]),
    gauge('kept_exchanges', 'Exchanges that the log holds.', ofProject, metrics.kept),
    gauge('live_subscribers', 'Connections that follow the log.', ofProject, metrics.subscribers),
  ];
  return metricText(families, format);
}

type Labelled = { labels: Labels; counts: readonly number[] };

/** Two that nobody could tell apart by their labels are one. */
function labelled(
  all: readonly NamedCounts[],
  most: number,
  labelsOf: (name: MeasuredName) => Labels,
): Labelled[] {
  return mergeNamed([all], (name) => JSON.stringify(labelsOf(name)))
    .slice(0, most)
    .map(({ name, counts }) => ({ labels: labelsOf(name), counts }));
}

function requestSamples({ labels, counts }: Labelled): Sample[] {
  return Object.entries(statusesOf(counts)).map(([status, value]) => ({
    suffix: '_total',
    labels: [...labels, ['status', status]],
    value,
  }));
}

function samplesOf(all: readonly Labelled[], numberOf: (counts: readonly number[]) => number): Sample[] {
  return all.map(({ labels, counts }) => ({ suffix: '_total', labels, value: numberOf(counts) }));
}

function counter(name: string, help: string, samples: Sample[]): MetricFamily {
  return { name: `understudy_${name}`, type: 'counter', help, samples };
}

function gauge(name: string, help: string, labels: Labels, value: number): MetricFamily {
  return { name: `understudy_${name}`, type: 'gauge', help, samples: [{ suffix: '', labels, value }] };
}

function latency(name: string, help: string, all: readonly Labelled[]): MetricFamily {
  const samples = all.flatMap(({ labels, counts }) => latencySamples(labels, counts));
  return { name: `understudy_${name}`, type: 'histogram', unit: 'seconds', help, samples };
}
