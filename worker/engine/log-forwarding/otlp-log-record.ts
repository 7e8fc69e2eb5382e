import type { Exchange } from '../exchange';
import { exchangeAttributes } from './exchange-attributes';
import { faultName, isAnswered, severityOf } from './exchange-failure';
import { nanoseconds } from './nanoseconds';
import type { OtlpAttribute } from './otlp-attributes';
import { sendableText } from './sendable-text';
import { traceContextOf } from './trace-context';

/** opentelemetry.proto.logs.v1.LogRecord, in the names and forms of its JSON. */
export type OtlpLogRecord = {
  timeUnixNano: string;
  observedTimeUnixNano: string;
  severityNumber: number;
  severityText: string;
  body: { stringValue: string };
  attributes: OtlpAttribute[];
  flags: number;
  traceId: string;
  spanId: string;
};

const SAMPLED = 0x01;

export function otlpLogRecord(exchange: Exchange): OtlpLogRecord {
  const { traceId, spanId, parent } = traceContextOf(exchange);
  const { level, number } = severityOf(exchange);
  return {
    timeUnixNano: nanoseconds(exchange.at),
    observedTimeUnixNano: nanoseconds(exchange.at + exchange.duration_ms),
    severityNumber: number,
    severityText: level.toUpperCase(),
    body: { stringValue: sentence(exchange) },
    attributes: exchangeAttributes(exchange),
    flags: parent ? parent.flags : SAMPLED,
    traceId,
    spanId,
  };
}

function sentence(exchange: Exchange): string {
  const { method, path, status, duration_ms } = exchange;
  const end = isAnswered(exchange) ? String(status) : `no answer (${faultName(exchange)})`;
  return sendableText(`${method} ${path} ${end} in ${duration_ms} ms`);
}
