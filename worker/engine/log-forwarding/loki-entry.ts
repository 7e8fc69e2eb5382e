import type { Exchange } from '../exchange';
import { failureOf, isAnswered, severityOf } from './exchange-failure';
import { nanoseconds } from './nanoseconds';
import { sendableText } from './sendable-text';
import { traceContextOf } from './trace-context';

/** Each combination of labels is a stream, so they are what has few values; none comes from a caller. */
export function lokiLabels(exchange: Exchange, project: string): Record<string, string> {
  return {
    service_name: 'understudy',
    project,
    ...(exchange.group_id !== null && { group: exchange.group_slug }),
    ...(exchange.kind !== null && { kind: exchange.kind }),
    status_class: isAnswered(exchange) ? `${Math.floor(exchange.status / 100)}xx` : 'none',
  };
}

/** A time and a line. The line has an id, so Loki takes one that comes twice for the same. */
export function lokiEntry(exchange: Exchange): [nanoseconds: string, line: string] {
  return [nanoseconds(exchange.at), JSON.stringify(lineOf(exchange))];
}

function lineOf(exchange: Exchange): Record<string, string | number> {
  const { why, caller } = exchange;
  const { traceId, spanId } = traceContextOf(exchange);
  return present({
    level: severityOf(exchange).level,
    method: exchange.method,
    path: exchange.path,
    status: isAnswered(exchange) ? exchange.status : null,
    duration_ms: exchange.duration_ms,
    url: exchange.url,
    endpoint: why.endpoint?.name,
    route: why.endpoint?.path,
    outcome: why.outcome,
    rule: why.rule,
    fault: why.fault,
    error: failureOf(exchange),
    queue_ms: exchange.queue_ms,
    delay_ms: why.delay_ms,
    request_size: exchange.request_body.size,
    response_size: exchange.response_body.size,
    user_agent: exchange.request_headers.find(([name]) => name === 'user-agent')?.[1],
    country: caller.country,
    source: exchange.source,
    world: exchange.world,
    seed: exchange.seed,
    id: exchange.id,
    trace_id: traceId,
    span_id: spanId,
  });
}

function present(
  values: Record<string, string | number | null | undefined>,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]): [string, string | number][] => {
      if (value === null || value === undefined || value === '') return [];
      return [[key, typeof value === 'string' ? sendableText(value) : value]];
    }),
  );
}
