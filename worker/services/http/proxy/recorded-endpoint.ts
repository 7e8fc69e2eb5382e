import type { HeaderList } from '../../../engine/answer';
import { METHODS, type Method, parsePattern } from '../../../engine/route-pattern';
import { type NewEndpoint, newEndpoint } from '../documents';
import { carriesNoBody } from '../status-codes';
import { recordedPath } from './recorded-path';
import { isSecretName, REDACTED, redactText } from './redact';

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

/** They describe one answer of one server on one day, or belong to the connection. */
const LEFT_OUT = new Set([
  'age',
  'alt-svc',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'expires',
  'keep-alive',
  'last-modified',
  'nel',
  'proxy-connection',
  'report-to',
  'server',
  'server-timing',
  'strict-transport-security',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'via',
  'x-powered-by',
  'x-request-id',
  'x-runtime',
]);

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
    response_headers: keptHeaders(exchange.response_headers, redact),
    response_body: redact && body !== null ? redactText(body) : body,
  });
  if (parsed.success) return { ok: true, endpoint: parsed.data };
  return refuse(parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join(' '));
}

function isMethod(method: string): method is Method {
  return method !== 'ANY' && METHODS.some((known) => known === method);
}

function keptHeaders(headers: HeaderList, redact: boolean): Record<string, string | string[]> {
  const kept = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (LEFT_OUT.has(lower) || /^(x-understudy-|cf-|x-amz-|x-ratelimit-|ratelimit)/.test(lower)) continue;
    kept.set(lower, [...(kept.get(lower) ?? []), redact ? redactHeader(lower, value) : value]);
  }
  return Object.fromEntries(
    [...kept].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** A cookie keeps its name and its attributes, for those a client acts upon. */
function redactHeader(name: string, value: string): string {
  if (name === 'set-cookie') return value.replace(/^([^=;]*)=[^;]*/, `$1=${REDACTED}`);
  return isSecretName(name) || isSecretName(name.replace(/^x-/, '')) ? REDACTED : redactText(value);
}

function refuse(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
