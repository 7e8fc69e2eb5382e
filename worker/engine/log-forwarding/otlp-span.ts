import type { Exchange } from '../exchange';
import { exchangeAttributes, isKnownMethod } from './exchange-attributes';
import { failureOf } from './exchange-failure';
import { nanoseconds } from './nanoseconds';
import { type OtlpAttribute, otlpAttributes } from './otlp-attributes';
import { sendableText } from './sendable-text';
import { traceContextOf } from './trace-context';

/** opentelemetry.proto.trace.v1.Span, in the names and forms of its JSON. */
export type OtlpSpan = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  traceState?: string;
  flags: number;
  name: string;
  kind: number;
  startTimeUnixNano: string;
  endTimeUnixNano: string;
  attributes: OtlpAttribute[];
  events?: { timeUnixNano: string; name: string; attributes: OtlpAttribute[] }[];
  status?: { code: number; message?: string };
};

const KIND_SERVER = 2;
const KIND_CLIENT = 3;
const STATUS_ERROR = 2;

const SAMPLED = 0x01;
/** It is known whether there is a parent in another process; there is one. */
const HAS_IS_REMOTE = 0x100;
const IS_REMOTE = 0x200;

export function otlpSpan(exchange: Exchange): OtlpSpan {
  const { traceId, spanId, parent } = traceContextOf(exchange);
  const end = nanoseconds(exchange.at + exchange.duration_ms);
  const { fault } = exchange.why;
  return {
    traceId,
    spanId,
    ...(parent && { parentSpanId: parent.spanId }),
    ...(parent && parent.state !== '' && { traceState: sendableText(parent.state) }),
    flags: HAS_IS_REMOTE | (parent ? parent.flags | IS_REMOTE : SAMPLED),
    name: nameOf(exchange),
    kind: exchange.source === 'callback' ? KIND_CLIENT : KIND_SERVER,
    startTimeUnixNano: nanoseconds(exchange.at),
    endTimeUnixNano: end,
    attributes: exchangeAttributes(exchange),
    ...(fault && { events: [faultEvent(fault, end)] }),
    ...(failureOf(exchange) !== null && { status: statusOf(fault) }),
  };
}

/** The route, never the path: names are grouped by. */
function nameOf({ method, why }: Exchange): string {
  const verb = isKnownMethod(method) ? method : 'HTTP';
  return why.endpoint ? sendableText(`${verb} ${why.endpoint.path}`) : verb;
}

function faultEvent(fault: string, at: string) {
  return {
    timeUnixNano: at,
    name: 'understudy.fault',
    attributes: otlpAttributes({ 'understudy.fault.detail': fault }),
  };
}

/** A status of HTTP says enough; a fault says what it cannot. */
function statusOf(fault: string | undefined): { code: number; message?: string } {
  return fault ? { code: STATUS_ERROR, message: sendableText(`Fault: ${fault}`) } : { code: STATUS_ERROR };
}
