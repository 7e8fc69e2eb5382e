import type { HeaderList } from '../answer';
import { createRandom } from '../random';
import { randomHex } from '../random-id';

/** Where an exchange stands in a trace; identifiers are in hexadecimal. */
export type TraceContext = {
  traceId: string;
  spanId: string;
  /** The caller's span, where the caller told of one. */
  parent: { spanId: string; state: string; flags: number } | null;
};

const TRACE_PARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const ONLY_ZEROS = /^0+$/;
const LONGEST_STATE = 512;

/** Goes on with the caller's trace (W3C Trace Context), or begins one. The same for the same exchange, however often it is sent. */
export function traceContextOf(exchange: { id: string; request_headers: HeaderList }): TraceContext {
  const own = ownIds(exchange.id);
  const parent = parentOf(exchange.request_headers);
  if (!parent) return { ...own, parent: null };
  const { traceId, spanId, flags } = parent;
  const state = valuesOf(exchange.request_headers, 'tracestate').join(',');
  return {
    traceId,
    spanId: own.spanId,
    parent: { spanId, state: state.length <= LONGEST_STATE ? state : '', flags },
  };
}

function parentOf(headers: HeaderList): { traceId: string; spanId: string; flags: number } | null {
  const [value, ...others] = valuesOf(headers, 'traceparent');
  if (value === undefined || others.length > 0) return null;
  const [, version, traceId = '', spanId = '', flags = '', rest] = TRACE_PARENT.exec(value.trim()) ?? [];
  if (version === undefined || version === 'ff') return null;
  // A later version may say more behind its flags, this one may not.
  if (version === '00' && rest !== undefined) return null;
  if (ONLY_ZEROS.test(traceId) || ONLY_ZEROS.test(spanId)) return null;
  return { traceId, spanId, flags: Number.parseInt(flags, 16) };
}

/** The second half of a UUID has the bits of its variant, so that it is never all zeros, which would be no identifier. */
function ownIds(id: string): { traceId: string; spanId: string } {
  const traceId = UUID.test(id) ? id.replaceAll('-', '') : randomHex(createRandom(id), 32);
  return { traceId, spanId: traceId.slice(16) };
}

function valuesOf(headers: HeaderList, wanted: string): string[] {
  return headers.filter(([name]) => name === wanted).map(([, value]) => value);
}
