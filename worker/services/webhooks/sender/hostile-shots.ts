import { mintSecret } from '../../../platform/webhook-signature/mint-secret';
import { signEvent } from '../../../platform/webhook-signature/sign';
import type { ComposedEvent, Composer } from './compose-event';
import type { HostileCase } from './hostile-documents';
import { tamperedBody, tamperedSignature } from './tampered';

/** One request. */
export type Shot = Pick<ComposedEvent, 'method' | 'headers' | 'body'> & {
  /** Epoch milliseconds that it claims. */
  at: number;
};

export type Range = Composer & { now: number; tolerance: number };

const SECOND = 1000;
/** Beyond the tolerance, so that a moment on the way does not matter. */
const BEYOND = 30;
const DAY = 86_400;

type Skewed = { secret?: string; seconds?: number };

const SHOTS: Record<HostileCase, (range: Range) => Promise<Shot[]>> = {
  honest: async (range) => [await signed(range, range.compose())],
  async duplicate(range) {
    const shot = await signed(range, range.compose());
    return [shot, shot];
  },
  async reordered(range) {
    const [earlier, later] = [range.compose(), range.compose()];
    return [await signed(range, later), await signed(range, earlier, { seconds: -2 })];
  },
  old_replay: async (range) => [
    await signed(range, range.compose(), { seconds: -Math.max(DAY, 2 * range.tolerance) }),
  ],
  async tampered_body(range) {
    const shot = await signed(range, range.compose());
    return [{ ...shot, body: tamperedBody(shot.body) }];
  },
  wrong_secret: async (range) => [
    await signed(range, range.compose(), { secret: mintSecret(range.settings.scheme) }),
  ],
  clock_behind: async (range) => [
    await signed(range, range.compose(), { seconds: -range.tolerance - BEYOND }),
  ],
  clock_ahead: async (range) => [await signed(range, range.compose(), { seconds: range.tolerance + BEYOND })],
  async absent_signature(range) {
    const { headers, ...event } = range.compose();
    return [{ ...event, headers, at: range.now }];
  },
  async tampered_signature(range) {
    const event = range.compose();
    const { headers } = await headersFor(range, event);
    // The signature itself is what a scheme writes last.
    const [name = '', value = ''] = Object.entries(headers).at(-1) ?? [];
    const tampered = { ...event.headers, ...headers, [name]: tamperedSignature(value) };
    return [{ ...event, headers: tampered, at: range.now }];
  },
};

export function shotsOf(name: HostileCase, range: Range): Promise<Shot[]> {
  return SHOTS[name](range);
}

async function signed(range: Range, event: ComposedEvent, skewed: Skewed = {}): Promise<Shot> {
  const { at, headers } = await headersFor(range, event, skewed);
  const { method, body } = event;
  return { method, body, at, headers: { ...event.headers, ...headers } };
}

async function headersFor(
  { settings, now }: Range,
  { id, body }: ComposedEvent,
  { secret, seconds = 0 }: Skewed = {},
): Promise<{ at: number; headers: Record<string, string> }> {
  const at = now + seconds * SECOND;
  const secrets = secret === undefined ? settings.secrets : [secret];
  const timestamp = Math.floor(at / SECOND);
  const { headers } = await signEvent({ ...settings, secrets }, { id, timestamp, body });
  return { at, headers };
}
