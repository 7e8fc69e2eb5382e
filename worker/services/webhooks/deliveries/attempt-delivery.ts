import type { Outbound, OutboundResult } from '../../../platform/outbound/outbound';
import { readInTime } from '../../../platform/outbound/read-in-time';
import { signEvent } from '../signature/sign';
import { carriesBody } from './carries-body';
import type { AttemptOutcome, BegunAttempt, DeliveryPlan } from './delivery-plan';

const TIMEOUT_MS = 15_000;
const BODY_WITHIN_MS = 10_000;
const KEPT_BYTES = 16 * 1024;
const MOST_BYTES = 1024 * 1024;
const LONGEST_PAUSE_MS = 3_600_000;
/** The receiver wants no more of it, says Standard Webhooks. Any other answer but 2xx is worth another attempt. */
const GONE = 410;

type Reach = { outbound: Outbound; now(): number };

/** Sends it once, and tells what came of it. */
export async function attemptDelivery(
  { plan, clock_offset }: Pick<BegunAttempt, 'plan' | 'clock_offset'>,
  { outbound, now }: Reach,
): Promise<AttemptOutcome> {
  const sent_headers = await headersOf(plan, now() + clock_offset);
  const began = now();
  const result = await outbound.send({
    url: plan.url,
    method: plan.method,
    headers: new Headers(sent_headers),
    body: hasBody(plan) ? plan.body : null,
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
    redirects: 0,
  });
  const response = await responseOf(result);
  const told = { duration_ms: Math.max(0, now() - began), sent_headers, response };
  if (!result.ok) {
    const { reason: error, because } = result;
    return { ...told, status: null, error, isFinal: because === 'refused', retry_after: null };
  }
  const { status, headers } = result.response;
  return {
    ...told,
    status,
    error: null,
    isFinal: status === GONE,
    retry_after: pauseOf(headers.get('retry-after')),
  };
}

function hasBody({ method, body }: DeliveryPlan): boolean {
  return carriesBody(method) && body.byteLength > 0;
}

async function headersOf(
  { headers, sign, body }: DeliveryPlan,
  projectNow: number,
): Promise<Record<string, string>> {
  if (!sign) return headers;
  const timestamp = Math.floor(projectNow / 1000);
  const signed = await signEvent(sign.settings, { id: sign.id, timestamp, body });
  return { ...headers, ...signed.headers };
}

async function responseOf(result: OutboundResult): Promise<AttemptOutcome['response']> {
  if (!result.ok) return null;
  const { headers, body } = result.response;
  const { bytes } = await readInTime(body, { bytes: KEPT_BYTES, milliseconds: BODY_WITHIN_MS });
  return { headers: Object.fromEntries(headers), body: new TextDecoder().decode(bytes) };
}

/** Of Retry-After in seconds; a date is by a clock that nobody here knows. */
function pauseOf(retryAfter: string | null): number | null {
  if (retryAfter === null || !/^\d{1,6}$/.test(retryAfter)) return null;
  return Math.min(Number(retryAfter) * 1000, LONGEST_PAUSE_MS);
}
