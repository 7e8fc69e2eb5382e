import { carriesBody } from '../../../platform/deliveries/carries-body';
import type { Ports } from '../../ports';
import type { HostileAnswer } from './hostile-documents';
import type { Shot } from './hostile-shots';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024;

/** What a receiver answers is told by its status; the body is left. */
export async function shoot(
  url: string,
  { method, headers, body }: Shot,
  { outbound, clock }: Pick<Ports, 'outbound' | 'clock'>,
): Promise<HostileAnswer> {
  const began = clock.now();
  const hasBody = carriesBody(method) && body.byteLength > 0;
  const result = await outbound.send({
    url,
    method,
    headers: new Headers(headers),
    body: hasBody ? body : null,
    timeoutMs: TIMEOUT_MS,
    mostBytes: MOST_BYTES,
    redirects: 0,
  });
  const duration_ms = Math.max(0, clock.now() - began);
  if (!result.ok) return { status: null, error: result.reason, duration_ms };
  const { status, body: answer } = result.response;
  // A receiver that breaks off has answered all the same.
  await answer?.cancel().catch(() => null);
  return { status, error: null, duration_ms };
}
