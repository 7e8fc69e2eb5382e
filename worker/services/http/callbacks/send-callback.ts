import type { HeaderList } from '../../../engine/answer';
import type { CallbackTry } from '../../../engine/exchange';
import { readAtMost } from '../../../platform/outbound/bounded-stream';
import type { Outbound, OutboundResult } from '../../../platform/outbound/outbound';
import type { PreparedCallback } from './prepared-callback';
import { signatureHeaders } from './signature';

const TIMEOUT_MS = 5_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 4_000;
/** Behind its answer a Worker has some 30 s; what has not begun by then is not begun. */
const LONGEST_MS = 25_000;
const ANSWER_BYTES = 16 * 1024;

/** What came of a callback, for the log. */
export type CallbackResult = {
  method: string;
  url: string;
  /** As they were sent last. */
  headers: HeaderList;
  body: string;
  delivered: boolean;
  tries: CallbackTry[];
  /** What the receiver answered last; null when it did not. Of its body the beginning. */
  answer: CallbackAnswer | null;
};

type CallbackAnswer = { status: number; headers: HeaderList; body: string | null };

export type CallbackParts = {
  outbound: Outbound;
  /** Waits in real time. */
  wait(milliseconds: number): Promise<void>;
  /** Real time, for the bounds. */
  now(): number;
  /** The project's clock, in epoch milliseconds: what is signed is dated by it. */
  signedAt(): number;
  /** Of the message: the same for every try, so that a receiver can tell a repetition. */
  id: string;
};

/** Tries until it is delivered, refused for good, or out of time. Never throws. */
export async function sendCallback(
  callback: PreparedCallback,
  parts: CallbackParts,
): Promise<CallbackResult> {
  const tries: CallbackTry[] = [];
  const end = parts.now() + LONGEST_MS;
  let last: Sent;
  let pause = callback.delay_ms;
  for (let left = callback.retries; ; left--) {
    if (pause > 0) await parts.wait(pause);
    const at = parts.now();
    last = await sendOnce(callback, parts);
    const { answer, error } = last;
    tries.push({ at, duration_ms: parts.now() - at, status: answer?.status ?? null, error });
    pause = pauseBefore(tries.length);
    if (left === 0 || !last.isWorthAnother || parts.now() + pause >= end) break;
  }
  const { headers, answer } = last;
  const { method, url, body } = callback;
  const delivered = answer !== null && answer.status < 400;
  return { method, url, headers, body, delivered, tries, answer };
}

type Outcome = { answer: CallbackAnswer | null; error: string | null; isWorthAnother: boolean };
type Sent = Outcome & { headers: HeaderList };

async function sendOnce(
  callback: PreparedCallback,
  { outbound, signedAt, id }: CallbackParts,
): Promise<Sent> {
  const { method, url, body, sign } = callback;
  const headers = new Headers({ 'user-agent': 'Understudy-Callback/1' });
  for (const [name, value] of callback.headers) headers.set(name, value);
  const atSeconds = Math.floor(signedAt() / 1_000);
  if (sign)
    for (const [name, value] of await signatureHeaders(sign, { id, atSeconds, body }))
      headers.set(name, value);
  const result = await outbound.send({
    url,
    method,
    headers,
    body: body === '' ? null : body,
    timeoutMs: TIMEOUT_MS,
    mostBytes: ANSWER_BYTES,
    redirects: 0,
  });
  return { ...(await outcomeOf(result)), headers: [...headers] };
}

async function outcomeOf(result: OutboundResult): Promise<Outcome> {
  if (!result.ok) {
    return { answer: null, error: result.reason, isWorthAnother: result.because !== 'refused' };
  }
  const { status, headers, body } = result.response;
  // A receiver that breaks off in its answer has answered: the status is what counts.
  const bytes = await readAtMost(body, ANSWER_BYTES).catch(() => null);
  const text = bytes ? new TextDecoder().decode(bytes) : null;
  const answer = { status, headers: [...headers], body: text };
  return { answer, error: null, isWorthAnother: isPassing(status) };
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

function pauseBefore(nextTry: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (nextTry - 1), LONGEST_PAUSE_MS);
}
