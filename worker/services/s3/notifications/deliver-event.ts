import type { CallbackTry } from '../../../engine/exchange';
import { readAtMost } from '../../../platform/outbound/bounded-stream';
import type { OutboundResult } from '../../../platform/outbound/outbound';
import type { Ports, SentExchange } from '../../ports';

const TIMEOUT_MS = 5_000;
const ANSWER_BYTES = 16 * 1024;
const MOST_TRIES = 3;
const FIRST_PAUSE_MS = 500;

export type Delivery = { url: string; headers: Headers; body: string };

/** Tries until the receiver takes it, refuses it for good, or has failed too often. */
export async function deliverEvent(
  { url, headers, body }: Delivery,
  { outbound, clock, wait }: Pick<Ports, 'outbound' | 'clock' | 'wait'>,
): Promise<SentExchange> {
  const tries: CallbackTry[] = [];
  const at = clock.now();
  for (;;) {
    const began = clock.now();
    const result = await outbound.send({
      url,
      method: 'POST',
      headers,
      body,
      timeoutMs: TIMEOUT_MS,
      mostBytes: ANSWER_BYTES,
      redirects: 0,
    });
    const answer = await answerOf(result);
    const error = result.ok ? null : result.reason;
    tries.push({ at: began, duration_ms: clock.now() - began, status: answer?.status ?? null, error });
    if (tries.length === MOST_TRIES || !isWorthAnother(result)) {
      const isDelivered = answer !== null && answer.status < 400;
      const why = { outcome: isDelivered ? 'callback_delivered' : 'callback_failed', tries };
      const duration_ms = clock.now() - at;
      return { at, duration_ms, method: 'POST', url, headers: [...headers], body, answer, why };
    }
    await wait(FIRST_PAUSE_MS * 2 ** (tries.length - 1));
  }
}

function isWorthAnother(result: OutboundResult): boolean {
  if (!result.ok) return result.because !== 'refused';
  const { status } = result.response;
  return status >= 500 || status === 408 || status === 429;
}

async function answerOf(result: OutboundResult): Promise<SentExchange['answer']> {
  if (!result.ok) return null;
  const { status, headers, body } = result.response;
  // Who breaks off in its answer has answered: the status is what counts.
  const bytes = await readAtMost(body, ANSWER_BYTES).catch(() => null);
  return { status, headers: [...headers], body: bytes && new TextDecoder().decode(bytes) };
}
