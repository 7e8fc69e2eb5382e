import type { HeaderList } from '../answer';
import type { Exchange } from '../exchange';
import type { Finding } from '../finding';
import { replayBody } from './replay-body';
import type { ReplayEdits, ReplayTarget } from './replay-edits';
import { replayHeaders } from './replay-headers';
import { replayMethod } from './replay-method';
import { replayUrl } from './replay-url';

export type ReplayRequest = {
  method: string;
  url: string;
  headers: HeaderList;
  /** Null for none. */
  body: Uint8Array | null;
};

/** Findings point into one document: the edits, and beside them `base_url`. */
export type Replay = { ok: true; request: ReplayRequest } | { ok: false; findings: Finding[] };

/** The request of an exchange once more, as it was but for the edits; refused where it would be another without a word. */
export function replayOf(exchange: Exchange, edits: ReplayEdits, target: ReplayTarget): Replay {
  const findings: Finding[] = [];
  const request: ReplayRequest = {
    method: replayMethod(edits.method ?? exchange.method, findings),
    url: replayUrl(exchange, edits, target, findings),
    headers: replayHeaders(exchange, edits, target, findings),
    body: replayBody(exchange, edits, findings),
  };
  if (request.body !== null && (request.method === 'GET' || request.method === 'HEAD')) {
    findings.push({
      pointer: '/body',
      message: `A ${request.method} cannot be sent with a body from here.`,
      suggestion: 'Send another "method", or null as "body".',
    });
  }
  return findings.length === 0 ? { ok: true, request } : { ok: false, findings };
}
