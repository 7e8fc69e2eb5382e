import type { HeaderList } from '../../../engine/answer';
import { MASK } from '../../../engine/log-masking/masks';
import { isSecretName, REDACTED, redactText } from './redact';

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

/** What the log has masked is no value that could be sent. */
export function recordedHeaders(headers: HeaderList, redact: boolean): Record<string, string | string[]> {
  const kept = new Map<string, string[]>();
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    if (LEFT_OUT.has(lower) || /^(x-understudy-|cf-|x-amz-|x-ratelimit-|ratelimit)/.test(lower)) continue;
    const shown = openedAddress(lower, redact ? redactHeader(lower, value) : value);
    if (value !== MASK && !shown.includes(MASK)) kept.set(lower, [...(kept.get(lower) ?? []), shown]);
  }
  return Object.fromEntries(
    [...kept].map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}

/** A redirect without its address is none: what the log has masked in it is one more thing redacted. */
function openedAddress(name: string, value: string): string {
  return name === 'location' && value !== MASK ? value.replaceAll(`=${MASK}`, `=${REDACTED}`) : value;
}

/** A cookie keeps its name and its attributes, for those a client acts upon. */
function redactHeader(name: string, value: string): string {
  if (name === 'set-cookie') return value.replace(/^([^=;]*)=[^;]*/, `$1=${REDACTED}`);
  return isSecretName(name) || isSecretName(name.replace(/^x-/, '')) ? REDACTED : redactText(value);
}
