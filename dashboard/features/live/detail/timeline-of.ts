import type { ExchangeAnswer } from '../../../api/log-queries';
import type { ExchangeSummary } from '../../../api/worker-types';

export type Span = {
  what: 'queue' | 'work' | 'delay' | 'callback';
  /** Of the whole line, in percent. */
  left: number;
  width: number;
  ms: number;
  detail?: string | undefined;
  exchangeId?: string;
};

type Callback = Pick<ExchangeSummary, 'id' | 'at' | 'duration_ms' | 'method' | 'url' | 'status'>;

/** The parts of an exchange, one after the other, and its callbacks, on one scale. */
export function timelineOf({ exchange, timing }: ExchangeAnswer, callbacks: readonly Callback[]) {
  const end = callbacks.reduce(
    (latest, { at, duration_ms }) => Math.max(latest, at - exchange.at + duration_ms),
    timing.total_ms,
  );
  const scale = 100 / Math.max(1, end);
  const span = (what: Span['what'], start: number, ms: number): Span => ({
    what,
    left: Math.min(100, Math.max(0, start * scale)),
    width: Math.min(100, ms * scale),
    ms,
  });
  const { why } = exchange;
  const matched = [why.endpoint && `${why.endpoint.method} ${why.endpoint.path}`, why.rule, why.fault];
  const spans: Span[] = [
    ...(timing.queue_ms > 0 ? [span('queue', 0, timing.queue_ms)] : []),
    {
      ...span('work', timing.queue_ms, timing.match_ms),
      detail: matched.filter(Boolean).join(' · ') || undefined,
    },
    ...(timing.delay_ms > 0 ? [span('delay', timing.queue_ms + timing.match_ms, timing.delay_ms)] : []),
    ...callbacks.map(({ id, at, duration_ms, method, url, status }) => ({
      ...span('callback', at - exchange.at, duration_ms),
      exchangeId: id,
      detail: `${method} ${url} · ${status === 0 ? '–' : status}`,
    })),
  ];
  return { spans, end };
}
