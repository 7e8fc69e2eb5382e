/** The two forms that scrapers read: OpenMetrics 1.0, and the text format of Prometheus before it. */
export type MetricsFormat = 'openmetrics' | 'prometheus';

export type Labels = readonly (readonly [name: string, value: string])[];

/** Values of one thing. A histogram's samples are named by suffix, as `_bucket`. */
export type Sample = { suffix: string; labels: Labels; value: number };

export type MetricFamily = {
  /** Without `_total`, and ending with the unit where there is one. */
  name: string;
  type: 'counter' | 'gauge' | 'histogram';
  unit?: string;
  help: string;
  samples: Sample[];
};

/** A family without a sample is left out. */
export function metricText(families: readonly MetricFamily[], format: MetricsFormat): string {
  const lines = families.filter(({ samples }) => samples.length > 0).flatMap((one) => linesOf(one, format));
  return [...lines, ...(format === 'openmetrics' ? ['# EOF'] : []), ''].join('\n');
}

function linesOf({ name, type, unit, help, samples }: MetricFamily, format: MetricsFormat): string[] {
  // The older format knows a counter by the name of its samples.
  const family = type === 'counter' && format === 'prometheus' ? `${name}_total` : name;
  return [
    `# HELP ${family} ${help}`,
    `# TYPE ${family} ${type}`,
    ...(unit !== undefined && format === 'openmetrics' ? [`# UNIT ${family} ${unit}`] : []),
    ...samples.map(({ suffix, labels, value }) => `${name}${suffix}${labelText(labels)} ${value}`),
  ];
}

function labelText(labels: Labels): string {
  if (labels.length === 0) return '';
  return `{${labels.map(([name, value]) => `${name}="${escapeLabel(value)}"`).join(',')}}`;
}

function escapeLabel(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}
