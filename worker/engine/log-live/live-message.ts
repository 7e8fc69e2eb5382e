import { FILTER_LIMITS } from '../log-filter/compile-filter';

/** What a subscriber may say. */
export type LiveMessage =
  | { type: 'ack'; ack: string }
  | { type: 'filter'; q: string }
  | { type: 'pause' }
  | { type: 'resume' };

export type ReadMessage = { ok: true; message: LiveMessage } | { ok: false; problem: string };

const LONGEST_MESSAGE = 32_000;
const LONGEST_ACK = 20;

export function readMessage(text: string | ArrayBuffer): ReadMessage {
  if (typeof text !== 'string') return wrong('a message must be text, not bytes');
  if (text.length > LONGEST_MESSAGE) return wrong(`a message may have ${LONGEST_MESSAGE} characters`);
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) {
    return wrong('a message must be a JSON object such as {"type":"pause"}');
  }
  const { type, ack, q }: { type?: unknown; ack?: unknown; q?: unknown } = value;
  if (type === 'pause' || type === 'resume') return { ok: true, message: { type } };
  if (type === 'ack') return readAck(ack);
  if (type === 'filter') return readFilter(q);
  return wrong('"type" must be "ack", "filter", "pause" or "resume"');
}

function readAck(ack: unknown): ReadMessage {
  const isAck = typeof ack === 'string' && ack.length <= LONGEST_ACK;
  return isAck ? { ok: true, message: { type: 'ack', ack } } : wrong('"ack" must be the "ack" of a frame');
}

function readFilter(q: unknown): ReadMessage {
  if (typeof q !== 'string') return wrong('"q" must be a filter, such as "status:5xx"; "" wants everything');
  if (q.length > FILTER_LIMITS.characters)
    return wrong(`a filter may have ${FILTER_LIMITS.characters} characters`);
  return { ok: true, message: { type: 'filter', q } };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function wrong(problem: string): ReadMessage {
  return { ok: false, problem };
}
