import type { AskedMemory } from '../../ask-memory';
import type { Ports } from '../../ports';
import { signEvent } from '../signature/sign';
import { attemptDelivery } from './attempt-delivery';
import type { DeliveryDocument } from './delivery-documents';
import { deliveryErrors } from './delivery-errors';
import type { deliveryCalls } from './delivery-memory';
import type { BegunAttempt, NewDelivery } from './delivery-plan';
import { MOST_BODY_BYTES } from './delivery-wishes';

/** The memory of the inbox, as far as it is about deliveries. */
export type DeliveryMemory = AskedMemory<typeof deliveryCalls>;

export type DeliveryDesk = {
  ports: Pick<Ports, 'outbound' | 'clock' | 'ids'>;
  memory: DeliveryMemory;
  world: string;
  /** By the project's clock. */
  now: number;
};

/** Keeps it and makes the first attempt; the others are made in their time. Throws for what is not sent at all. */
export async function sendDelivery(
  desk: DeliveryDesk,
  wish: Omit<NewDelivery, 'id'>,
): Promise<DeliveryDocument> {
  const { ports, memory, now } = desk;
  const size = wish.body.byteLength;
  refuseTarget(ports, wish.url);
  if (size > MOST_BODY_BYTES) throw deliveryErrors.body_too_large({ limit: MOST_BODY_BYTES, size });
  // A secret that cannot sign is told of now, and not by attempts that fail.
  if (wish.sign) await signEvent(wish.sign.settings, { id: wish.sign.id, timestamp: 0, body: wish.body });
  const delivery = { ...wish, id: ports.ids.next() };
  return makeAttempt(desk, await memory.keepDelivery({ delivery, project_now: now }));
}

/** Before anything is kept. */
export function refuseTarget({ outbound }: Pick<Ports, 'outbound'>, url: string): void {
  const reason = outbound.refusal(url);
  if (reason === null) return;
  throw deliveryErrors.target_refused(
    { url: url.slice(0, 200), reason },
    { errors: [{ pointer: '/url', code: 'target_refused', detail: reason }] },
  );
}

/** One more attempt at once. */
export async function retryDelivery(desk: DeliveryDesk, id: string): Promise<DeliveryDocument> {
  const result = await desk.memory.retryDelivery(id);
  if (result.ok) return makeAttempt(desk, result.begun);
  throw result.because === 'busy' ? deliveryErrors.busy({ id }) : deliveryErrors.not_found({ id });
}

async function makeAttempt(
  { ports, memory, world }: DeliveryDesk,
  begun: BegunAttempt,
): Promise<DeliveryDocument> {
  const { delivery_id, number } = begun;
  const { outbound, clock } = ports;
  const outcome = await attemptDelivery(begun, { outbound, now: clock.now });
  const delivery = await memory.recordTry({ delivery_id, number, outcome });
  if (!delivery) throw deliveryErrors.not_found({ id: delivery_id });
  return { ...delivery, world };
}
