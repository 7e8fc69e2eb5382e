import type { GroupIdentity, Ports } from '../../ports';
import { retryDelivery, type SentDelivery } from '../../send-delivery';
import { jobsOf } from '../memory/open-memory';
import type { ImageEvent } from '../settings/webhook-config';
import type { WebhookWish } from '../webhook/webhook-wish';

type Desk = {
  group: GroupIdentity;
  ports: Pick<Ports, 'memory' | 'outbound' | 'clock' | 'ids'>;
  world: string;
  now: number;
};

export type Redelivered =
  /** None, where nobody is to be told. */
  { kind: 'told'; deliveries: SentDelivery<ImageEvent>[] } | { kind: 'unfinished' } | { kind: 'unknown' };

/** Each webhook of a job once more, while one waits. Where nobody was told so far, those that are set now are sent by and by. */
export async function redeliver(
  desk: Desk,
  jobId: string,
  webhook: WebhookWish | null,
): Promise<Redelivered> {
  const memory = jobsOf(desk);
  const { ports, world, now } = desk;
  const told = await memory.toldOf({ id: jobId, now, world, webhook });
  if (told.kind !== 'told') return told;
  const sending = { ports, memory, world, now };
  if (!told.areNew)
    return { kind: 'told', deliveries: await Promise.all(told.ids.map((id) => retryDelivery(sending, id))) };
  // The wake is at them already.
  const begun = await Promise.all(told.ids.map((id) => memory.getDelivery(id)));
  return { kind: 'told', deliveries: begun.flatMap((each) => (each ? [{ ...each, world }] : [])) };
}
