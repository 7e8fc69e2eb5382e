import type { HeaderList } from '../../../engine/answer';
import { METHODS, type Method, parsePattern } from '../../../engine/route-pattern';
import { type NewEndpoint, newEndpoint } from '../documents';
import { carriesNoBody } from '../status-codes';
import { recordedHeaders } from './recorded-headers';
import { recordedPath } from './recorded-path';
import { redactText } from './redact';

/** One exchange with a real API, as a proxy or the log saw it. */
export type RecordedExchange = {
  method: string;
  /** Below the group's base. */
  path: string;
  status: number;
  response_headers: HeaderList;
  /** Null for none. Bytes that are no text cannot become an endpoint. */
  response_body: string | null;
  /** The log keeps long bodies only in part. */
  is_cut?: boolean | undefined;
};

export type RecordOptions = { ids: 'keep' | 'parameter'; redact: boolean };

export type Recorded = { ok: true; endpoint: NewEndpoint } | { ok: false; reason: string };

/** The endpoint that would answer as the real API did, without what nobody but its owner should know. */
export function recordedEndpoint(exchange: RecordedExchange, { ids, redact }: RecordOptions): Recorded {
  const { method, status, response_body } = exchange;
  if (!isMethod(method)) return refuse(`${method} is no method that an endpoint has.`);
  if (status < 200) return refuse(`A ${status} is no answer of an endpoint.`);
  if (exchange.is_cut) return refuse('The log has only the beginning of the body.');
  const path = recordedPath(exchange.path, ids);
  const pattern = parsePattern(path);
  if (!pattern.ok) return refuse(pattern.reason);
  const body = carriesNoBody(status) ? null : response_body;
  const parsed = newEndpoint.safeParse({
    method,
    path,
    description: 'Recorded from the real API.',
    // What the real API said is no template, however it looks.
    templating: 'off',
    response_status_code: status,
    response_headers: recordedHeaders(exchange.response_headers, redact),
    response_body: redact && body !== null ? redactText(body) : body,
  });
  if (parsed.success) return { ok: true, endpoint: parsed.data };
  return refuse(parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join(' '));
}

function isMethod(method: string): method is Method {
  return method !== 'ANY' && METHODS.some((known) => known === method);
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
