import { isJsonObject } from '../json/json-object';
import type { ForwardingSignal, ForwardingTarget } from './forwarding-target';
import { sendableText } from './sendable-text';

/** What a receiver answered, as far as it matters. */
export type ReceiverAnswer = { status: number; body: string };

export type ReceiverVerdict =
  /** `rejected` of them were not wanted, though the receiver took the rest; they are not sent again. */
  | { outcome: 'taken'; rejected: number; message: string | null }
  | { outcome: 'too_large'; message: string }
  | { outcome: 'later'; message: string }
  | { outcome: 'refused'; message: string };

/** OTLP says itself what may be sent again, and that nothing else may; 500 is not among it. */
const OTLP_LATER = new Set([429, 502, 503, 504]);

export function receiverVerdict(
  { kind, signal }: { kind: ForwardingTarget['kind']; signal: ForwardingSignal },
  answer: ReceiverAnswer,
): ReceiverVerdict {
  const { status, body } = answer;
  if (status >= 200 && status < 300) {
    return kind === 'otlp' ? partialSuccess(signal, body) : { outcome: 'taken', rejected: 0, message: null };
  }
  const message = `It answered ${status}${toldIn(body)}`;
  if (status === 413) return { outcome: 'too_large', message };
  if (kind === 'otlp') return { outcome: OTLP_LATER.has(status) ? 'later' : 'refused', message };
  const isPassing = status >= 500 || status === 429 || status === 408;
  return { outcome: isPassing ? 'later' : 'refused', message };
}

/** ExportTraceServiceResponse or ExportLogsServiceResponse; a receiver that says nothing took everything. */
function partialSuccess(signal: ForwardingSignal, body: string): ReceiverVerdict {
  const answer = parsed(body);
  const partial = isJsonObject(answer) && isJsonObject(answer.partialSuccess) ? answer.partialSuccess : {};
  const rejected = Number(signal === 'traces' ? partial.rejectedSpans : partial.rejectedLogRecords);
  const { errorMessage } = partial;
  return {
    outcome: 'taken',
    rejected: Number.isSafeInteger(rejected) && rejected > 0 ? rejected : 0,
    message: typeof errorMessage === 'string' && errorMessage !== '' ? sendableText(errorMessage, 300) : null,
  };
}

/** OTLP wraps its message, Loki answers with bare text. */
function toldIn(body: string): string {
  const answer = parsed(body);
  const told = isJsonObject(answer) && typeof answer.message === 'string' ? answer.message : body;
  const text = told.replace(/\s+/g, ' ').trim();
  return text === '' ? '.' : `: ${sendableText(text, 300)}`;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // Any text may come; what is no JSON is shown as it is.
    return null;
  }
}
