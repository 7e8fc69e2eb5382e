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

export type CallbackTry = { at: number; duration_ms: number; status: number | null; error: string | null };

/** What came of a callback, for the log. */
export type CallbackResult = {
  method: string;
  url: string;
  delivered: boolean;
  tries: CallbackTry[];
  /** The beginning of what the receiver answered last. */
  answer: string | null;
};

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
  let answer: string | null = null;
  let pause = callback.delay_ms;
  for (let left = callback.retries; ; left--) {
    if (pause > 0) await parts.wait(pause);
    const at = parts.now();
    const sent = await sendOnce(callback, parts);
    answer = sent.answer;
    tries.push({ at, duration_ms: parts.now() - at, status: sent.status, error: sent.error });
    pause = pauseBefore(tries.length);
    if (left === 0 || !sent.isWorthAnother || parts.now() + pause >= end) break;
  }
  const last = tries.at(-1);
  const delivered = last?.status != null && last.status < 400;
  return { method: callback.method, url: callback.url, delivered, tries, answer };
}

type Sent = { status: number | null; error: string | null; answer: string | null; isWorthAnother: boolean };

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
  return outcomeOf(result);
}

async function outcomeOf(result: OutboundResult): Promise<Sent> {
  if (!result.ok) {
    return { status: null, error: result.reason, answer: null, isWorthAnother: result.because !== 'refused' };
  }
  const { status, body } = result.response;
  // A receiver that breaks off in its answer has answered: the status is what counts.
  const bytes = await readAtMost(body, ANSWER_BYTES).catch(() => null);
  const answer = bytes ? new TextDecoder().decode(bytes) : null;
  return { status, error: null, answer, isWorthAnother: isPassing(status) };
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 408 || status === 425 || status === 429;
}

function pauseBefore(nextTry: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (nextTry - 1), LONGEST_PAUSE_MS);
}
