import type { Exchange } from '../exchange';
import type { ForwardingSignal } from './forwarding-target';
import { lokiEntry, lokiLabels } from './loki-entry';
import { otlpAttributes } from './otlp-attributes';
import { otlpLogRecord } from './otlp-log-record';
import { otlpSpan } from './otlp-span';

/** An exchange as JSON; entries with the same `group` stand together. */
export type PayloadEntry = { group: string; json: string };

type PayloadFormat = {
  entry(exchange: Exchange, project: string): PayloadEntry;
  whole(entries: readonly PayloadEntry[], project: string): string;
};

/** Entries become JSON one by one, so that the size of a payload is known before it is put together. */
const FORMATS: Record<ForwardingSignal, PayloadFormat> = {
  streams: {
    entry: (exchange, project) => ({
      group: JSON.stringify(lokiLabels(exchange, project)),
      json: JSON.stringify(lokiEntry(exchange)),
    }),
    whole: (entries) => {
      const streams = [...grouped(entries)].map(
        ([labels, values]) => `{"stream":${labels},"values":[${values.join(',')}]}`,
      );
      return `{"streams":[${streams.join(',')}]}`;
    },
  },
  traces: {
    entry: (exchange) => ({ group: '', json: JSON.stringify(otlpSpan(exchange)) }),
    whole: (entries, project) =>
      `{"resourceSpans":[{"resource":${resource(project)},"scopeSpans":[{"scope":${SCOPE},"spans":[${listed(entries)}],"schemaUrl":${SCHEMA}}],"schemaUrl":${SCHEMA}}]}`,
  },
  logs: {
    entry: (exchange) => ({ group: '', json: JSON.stringify(otlpLogRecord(exchange)) }),
    whole: (entries, project) =>
      `{"resourceLogs":[{"resource":${resource(project)},"scopeLogs":[{"scope":${SCOPE},"logRecords":[${listed(entries)}],"schemaUrl":${SCHEMA}}],"schemaUrl":${SCHEMA}}]}`,
  },
};

const SCOPE = JSON.stringify({ name: 'understudy' });
/** The version of the semantic conventions that the attributes keep to. */
const SCHEMA = JSON.stringify('https://opentelemetry.io/schemas/1.37.0');

export function payloadEntry(signal: ForwardingSignal, exchange: Exchange, project: string): PayloadEntry {
  return FORMATS[signal].entry(exchange, project);
}

export function payload(signal: ForwardingSignal, entries: readonly PayloadEntry[], project: string): string {
  return FORMATS[signal].whole(entries, project);
}

/** A project's mocks are one service, so that they stand as one where services are shown. */
function resource(project: string): string {
  return JSON.stringify({
    attributes: otlpAttributes({ 'service.name': project, 'service.namespace': 'understudy' }),
  });
}

function listed(entries: readonly PayloadEntry[]): string {
  return entries.map(({ json }) => json).join(',');
}

function grouped(entries: readonly PayloadEntry[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { group, json } of entries) {
    const values = groups.get(group);
    if (values) values.push(json);
    else groups.set(group, [json]);
  }
  return groups;
}
