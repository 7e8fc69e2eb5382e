import type { MetricsFormat } from './metric-text';

const CONTENT_TYPES: Record<MetricsFormat, string> = {
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
  prometheus: 'text/plain; version=0.0.4; charset=utf-8',
};

/** OpenMetrics for who asks for it, in whatever order; the older text for everyone else. */
export function metricsFormatFor(accept: string | null): MetricsFormat {
  const wanted = (accept ?? '')
    .toLowerCase()
    .split(',')
    .map((range) => range.split(';').map((part) => part.trim()));
  const openMetrics = wanted.find(([type]) => type === 'application/openmetrics-text');
  if (!openMetrics) return 'prometheus';
  return openMetrics.some((part) => /^q=0(\.0*)?$/.test(part)) ? 'prometheus' : 'openmetrics';
}

export function metricsContentType(format: MetricsFormat): string {
  return CONTENT_TYPES[format];
}
