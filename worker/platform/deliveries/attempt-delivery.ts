import { AppError } from '../errors';
import type { Outbound, OutboundResult } from '../outbound/outbound';
import { readInTime } from '../outbound/read-in-time';
import { signEvent } from '../webhook-signature/sign';
import { carriesBody } from './carries-body';
import type { AttemptOutcome, BegunAttempt, DeliveryPlan } from './delivery-plan';

const TIMEOUT_MS = 15_000;
const BODY_WITHIN_MS = 10_000;
const KEPT_BYTES = 16 * 1024;
const MOST_BYTES = 1024 * 1024;
const LONGEST_PAUSE_MS = 3_600_000;
/** The receiver wants no more of it, says Standard Webhooks. Any other answer but 2xx is worth another attempt. */
const GONE = 410;

/** Without a secret that can sign nothing is sent, now or later. */
const UNSENT = {
  duration_ms: 0,
  status: null,
  response: null,
  sent_headers: {},
  isFinal: true,
  retry_after: null,
} as const;

type Reach = { outbound: Outbound; now(): number };

/** Sends it once, and tells what came of it. */
export async function attemptDelivery(
  { plan, clock_offset }: Pick<BegunAttempt, 'plan' | 'clock_offset'>,
  { outbound, now }: Reach,
): Promise<AttemptOutcome> {
  const began = now();
  const signed = await signedHeaders(plan, began + clock_offset);
  if (!signed.ok) return { ...UNSENT, error: signed.detail };
  const sent_headers = { ...plan.headers, ...signed.headers };
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

type Signed = { ok: true; headers: Record<string, string> } | { ok: false; detail: string };

async function signedHeaders({ sign, body }: DeliveryPlan, projectNow: number): Promise<Signed> {
  if (!sign) return { ok: true, headers: {} };
  const timestamp = Math.floor(projectNow / 1000);
  try {
    const { headers } = await signEvent(sign.settings, { id: sign.id, timestamp, body });
    return { ok: true, headers };
  } catch (error) {
    if (error instanceof AppError) return { ok: false, detail: error.message };
    throw error;
  }
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
