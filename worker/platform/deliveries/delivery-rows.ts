import { base64OfBytes } from '../../engine/base64';
import { utf8Text } from '../../engine/utf8-text';
import { isoTime } from '../clock';
import type { AttemptDocument, DeliveryState, KeptDelivery, KeptSummary } from './delivery-documents';
import type { DeliveryPlan } from './delivery-plan';

export type DeliveryRow<Kind extends string = string> = {
  seq: number;
  id: string;
  kind: Kind;
  event_id: string | null;
  url: string;
  method: string;
  headers: string;
  body: ArrayBuffer;
  sign: string | null;
  created_at: number;
  clock_offset: number;
  state: DeliveryState;
  next_attempt_at: number | null;
  max_attempts: number;
  backoff_ms: string;
};

export type TryRow = {
  delivery_id: string;
  number: number;
  at: number;
  duration_ms: number | null;
  status: number | null;
  error: string | null;
  response: string | null;
  sent_headers: string;
};

/** What a list shows. */
export type DeliveryHead<Kind extends string> = Omit<
  DeliveryRow<Kind>,
  'headers' | 'body' | 'sign' | 'backoff_ms'
>;
export type TryHead = Omit<TryRow, 'response' | 'sent_headers'>;

export const HEAD_COLUMNS =
  'seq, id, kind, event_id, url, method, created_at, clock_offset, state, next_attempt_at, max_attempts';
export const TRY_HEAD_COLUMNS = 'delivery_id, number, at, duration_ms, status, error';

export function planOf(row: DeliveryRow): DeliveryPlan {
  const { url, method, headers, body, sign } = row;
  return {
    url,
    method,
    headers: JSON.parse(headers),
    body: new Uint8Array(body),
    sign: sign === null ? null : JSON.parse(sign),
  };
}

export function summaryOf<Kind extends string>(
  row: DeliveryHead<Kind>,
  tries: readonly TryHead[],
): KeptSummary<Kind> {
  const { clock_offset: offset, next_attempt_at: next } = row;
  return {
    id: row.id,
    kind: row.kind,
    event_id: row.event_id,
    url: row.url,
    method: row.method,
    created_at: isoTime(row.created_at + offset),
    state: row.state,
    next_attempt_at: next === null ? null : isoTime(next + offset),
    max_attempts: row.max_attempts,
    attempts: tries.map(({ number, at, duration_ms, status, error }) => ({
      number,
      at: isoTime(at + offset),
      duration_ms,
      status,
      error,
    })),
  };
}

export function documentOf<Kind extends string>(
  row: DeliveryRow<Kind>,
  tries: readonly TryRow[],
): KeptDelivery<Kind> {
  const summary = summaryOf(row, tries);
  const bytes = new Uint8Array(row.body);
  const text = utf8Text(bytes);
  const attempts = summary.attempts.map((attempt, index): AttemptDocument => {
    const { response = null, sent_headers = '{}' } = tries[index] ?? {};
    return {
      ...attempt,
      response: response === null ? null : JSON.parse(response),
      sent_headers: JSON.parse(sent_headers),
    };
  });
  return {
    ...summary,
    headers: JSON.parse(row.headers),
    body: text ?? base64OfBytes(bytes),
    body_encoding: text === null ? 'base64' : 'text',
    attempts,
  };
}
