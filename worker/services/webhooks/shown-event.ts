import { base64OfBytes } from '../../engine/base64';
import { joinedBytes } from '../../engine/joined-bytes';
import { utf8Text } from '../../engine/utf8-text';
import { isoTime } from '../../platform/clock';
import type { EventDocument, EventSummary } from './documents';
import type { EventRow, SummaryRow } from './memory/event-row';

export function summaryOf(row: SummaryRow, world: string): EventSummary {
  return {
    id: row.id,
    client_id: row.client_id,
    method: row.method,
    path: row.path,
    type: row.type,
    provider: row.provider,
    delivery_id: row.delivery_id,
    received_at: isoTime(row.received_at),
    size: row.size,
    content_type: row.content_type,
    caller: { address: row.address, user_agent: row.user_agent, country: row.country },
    signature: { verdict: row.verdict, scheme: row.scheme, step: row.step, detail: row.detail },
    answered: { status: row.status, attempt: row.attempt },
    world,
  };
}

export function documentOf(row: EventRow, body: Uint8Array, world: string): EventDocument {
  return {
    ...summaryOf(row, world),
    query: row.query,
    // Written by this service, and by nobody else.
    headers: JSON.parse(row.headers) as [string, string][],
    body: (row.is_text === 1 ? utf8Text(body) : null) ?? base64OfBytes(body),
    body_encoding: row.is_text === 1 ? 'text' : 'base64',
  };
}

export function bodyOf(pieces: readonly ArrayBuffer[]): Uint8Array {
  return joinedBytes(pieces.map((piece) => new Uint8Array(piece)));
}
