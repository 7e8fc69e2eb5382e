import type { Exchange } from '../exchange';

/** Faults after which the client has no answer, or not the whole of it. */
const NOTHING_SENT = new Set(['hang', 'empty']);
const BROKEN_OFF = new Set(['truncated']);

/** The fault without its details, of which there are few. */
export function faultName({ why }: Exchange): string | null {
  return why.fault?.split(' ', 1)[0] || null;
}

export function isAnswered(exchange: Exchange): boolean {
  return !NOTHING_SENT.has(faultName(exchange) ?? '');
}

/** Why an exchange failed, in few words of low cardinality; null when it did not. */
export function failureOf(exchange: Exchange): string | null {
  const fault = faultName(exchange);
  if (fault !== null && (NOTHING_SENT.has(fault) || BROKEN_OFF.has(fault))) return fault;
  return exchange.status >= 500 ? String(exchange.status) : null;
}

export type Severity = { level: 'info' | 'warn' | 'error'; number: 9 | 13 | 17 };

export function severityOf(exchange: Exchange): Severity {
  if (failureOf(exchange) !== null) return { level: 'error', number: 17 };
  return exchange.status >= 400 ? { level: 'warn', number: 13 } : { level: 'info', number: 9 };
}
