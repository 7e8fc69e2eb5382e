import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { Exchange } from '../../worker/engine/exchange.ts';
import { otlpSpan } from '../../worker/engine/log-forwarding/otlp-span.ts';
import { payload, payloadEntry } from '../../worker/engine/log-forwarding/payload-format.ts';
import { FORWARDED } from './forwarded-exchanges.ts';

/** A message of protobufjs' generated code, as far as it is needed. */
type Message = {
  verify(object: object): string | null;
  fromObject(object: object): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): object;
};
type Protocol = Record<'trace' | 'logs', { v1: Record<string, Message> }>;
type Serializer = { serializeRequest(spans: object[]): Uint8Array };

const require = createRequire(import.meta.url);
// The project's own messages, generated from its .proto files; the package tells no types for them.
const root: {
  opentelemetry: { proto: { collector: Protocol } };
} = require('@opentelemetry/otlp-transformer/build/src/generated/root.js');
const {
  JsonTraceSerializer,
}: { JsonTraceSerializer: Serializer } = require('@opentelemetry/otlp-transformer');
const conventions: Record<string, unknown> = require('@opentelemetry/semantic-conventions/incubating');

const { collector } = root.opentelemetry.proto;
const MESSAGES: Record<'traces' | 'logs', Message | undefined> = {
  traces: collector.trace.v1.ExportTraceServiceRequest,
  logs: collector.logs.v1.ExportLogsServiceRequest,
};

const IDS = new Set(['traceId', 'spanId', 'parentSpanId']);

/** What the protocol's messages hold of a payload, in the form that OTLP says for JSON. */
function throughProtobuf(json: string, signal: 'traces' | 'logs'): unknown {
  const message = MESSAGES[signal];
  if (!message) throw new Error('The package has no such message.');
  const given: object = JSON.parse(json, (key, value) =>
    IDS.has(key) ? Buffer.from(String(value), 'hex').toString('base64') : value,
  );
  const built = message.fromObject(given);
  expect(message.verify(built)).toBe(null);
  const decoded = message.decode(message.encode(built).finish());
  const object = message.toObject(decoded, { longs: String, enums: Number, bytes: String });
  return JSON.parse(JSON.stringify(object), (key, value) =>
    IDS.has(key) ? Buffer.from(String(value), 'base64').toString('hex') : value,
  );
}

function sent(signal: 'traces' | 'logs', exchanges: readonly Exchange[]): string {
  return payload(
    signal,
    exchanges.map((exchange) => payloadEntry(signal, exchange, 'demo')),
    'demo',
  );
}

describe.each(['traces', 'logs'] as const)('a payload of %s', (signal) => {
  test("comes back whole out of the protocol's own messages: no field, no form is unknown to them", () => {
    const json = sent(signal, FORWARDED);
    expect(throughProtobuf(json, signal)).toEqual(JSON.parse(json));
  });

  test.each([
    ['another name of a field', (json: string) => json.replaceAll('stringValue', 'string_value')],
    ['a field too many', (json: string) => json.replaceAll('"traceId"', '"level":"x","traceId"')],
    ['a number where 64 bits are', (json: string) => json.replaceAll(/"intValue":"(\d+)"/g, '"intValue":$1')],
    [
      'an identifier in base64',
      (json: string) => json.replaceAll(/"traceId":"\w+"/g, '"traceId":"AAECAwQFBgcICQ=="'),
    ],
    [
      'an enum by its name',
      (json: string) =>
        json
          .replaceAll('"kind":2', '"kind":"SPAN_KIND_SERVER"')
          .replaceAll(/"severityNumber":\d+/g, '"severityNumber":"SEVERITY_NUMBER_INFO"'),
    ],
  ])('that has %s does not', (_what, broken) => {
    const json = broken(sent(signal, FORWARDED));
    expect(json).not.toBe(sent(signal, FORWARDED));
    expect(throughProtobuf(json, signal)).not.toEqual(JSON.parse(json));
  });
});

/** As the SDK of the project would have sent the same span. */
function bySdk(exchange: Exchange): unknown {
  const span = otlpSpan(exchange);
  const parentSpanContext = span.parentSpanId
    ? { traceId: span.traceId, spanId: span.parentSpanId, traceFlags: 1, isRemote: true }
    : undefined;
  const attributes = (list: { key: string; value: object }[]) =>
    Object.fromEntries(
      list.map(({ key, value }) => [
        key,
        'intValue' in value ? Number(value.intValue) : Object.values(value)[0],
      ]),
    );
  const bytes = JsonTraceSerializer.serializeRequest([
    {
      name: span.name,
      // The SDK counts its kinds from 0, the protocol from 1.
      kind: 1,
      spanContext: () => ({
        traceId: span.traceId,
        spanId: span.spanId,
        traceFlags: span.flags & 0xff,
        traceState: span.traceState ? { serialize: () => span.traceState } : undefined,
      }),
      parentSpanContext,
      startTime: time(exchange.at),
      endTime: time(exchange.at + exchange.duration_ms),
      duration: [0, 0],
      ended: true,
      status: span.status ?? { code: 0 },
      attributes: attributes(span.attributes),
      links: [],
      events: (span.events ?? []).map((event) => ({
        name: event.name,
        time: time(exchange.at + exchange.duration_ms),
        attributes: attributes(event.attributes),
      })),
      resource: { attributes: { 'service.name': 'demo', 'service.namespace': 'understudy' } },
      instrumentationScope: { name: 'understudy' },
      droppedAttributesCount: 0,
      droppedEventsCount: 0,
      droppedLinksCount: 0,
    },
  ]);
  return spanIn(new TextDecoder().decode(bytes));
}

function time(milliseconds: number): [number, number] {
  return [Math.floor(milliseconds / 1000), Math.round((milliseconds % 1000) * 1_000_000)];
}

/** The one span, without what says nothing; the SDK writes integers as numbers, which the protocol allows too. */
function spanIn(json: string): unknown {
  const { resourceSpans } = JSON.parse(json, (key, value) => {
    if (key === 'intValue') return String(value);
    const saysNothing = value === 0 || value?.length === 0 || (key === 'status' && value.code === undefined);
    return saysNothing ? undefined : value;
  });
  return resourceSpans[0].scopeSpans[0].spans[0];
}

describe("a span reads like one of the project's own SDK", () => {
  test.each(FORWARDED.map((exchange) => [exchange.id, exchange] as const))('%s', (_id, exchange) => {
    expect(spanIn(sent('traces', [exchange]))).toEqual(bySdk(exchange));
  });
});

test('every attribute is one of the semantic conventions, or our own and says so', () => {
  const known = new Set(Object.values(conventions).filter((value) => typeof value === 'string'));
  const keys = [...sent('traces', FORWARDED).matchAll(/"key":"([^"]+)"/g)].map(([, key = '']) => key);
  const foreign = keys.filter((key) => !key.startsWith('understudy.'));
  expect(new Set(foreign).size).toBeGreaterThan(12);
  expect(foreign.filter((key) => !known.has(key))).toEqual([]);
});
