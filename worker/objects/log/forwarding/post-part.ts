import type { ForwardingLane } from '../../../engine/log-forwarding/forwarding-target';
import { type ReceiverVerdict, receiverVerdict } from '../../../engine/log-forwarding/receiver-verdict';
import { askedPause } from '../../../engine/log-forwarding/retry-pause';
import type { Outbound } from '../../../platform/outbound/outbound';
import { readInTime } from '../../../platform/outbound/read-in-time';

/** The user agent of what is sent. */
export const FORWARDER = 'Understudy-Forwarding/1';

const TIMEOUT_MS = 10_000;
const BODY_TIMEOUT_MS = 5_000;
const ANSWER_BYTES = 64 * 1024;

export type Posted = {
  verdict: ReceiverVerdict;
  /** Milliseconds that the receiver wants to be left alone. */
  askedPause: number | null;
};

/** Never throws: whatever goes wrong is a reason to try later. */
export async function postPart(
  lane: ForwardingLane,
  body: string,
  { outbound, now }: { outbound: Outbound; now(): number },
): Promise<Posted> {
  const headers = new Headers(lane.headers);
  headers.set('content-type', 'application/json');
  headers.set('user-agent', FORWARDER);
  const result = await outbound.send({
    url: lane.url,
    method: 'POST',
    headers,
    body,
    timeoutMs: TIMEOUT_MS,
    mostBytes: ANSWER_BYTES,
    redirects: 0,
  });
  if (!result.ok) return { verdict: { outcome: 'later', message: result.reason }, askedPause: null };
  const { response } = result;
  const within = { bytes: ANSWER_BYTES, milliseconds: BODY_TIMEOUT_MS };
  const { bytes } = await readInTime(response.body, within);
  return {
    verdict: receiverVerdict(lane, { status: response.status, body: new TextDecoder().decode(bytes) }),
    askedPause: askedPause(response.headers.get('retry-after'), now()),
  };
}
