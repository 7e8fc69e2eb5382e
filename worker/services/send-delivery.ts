import { attemptDelivery } from '../platform/deliveries/attempt-delivery';
import type { DeliveryCalls } from '../platform/deliveries/delivery-calls';
import type { KeptDelivery } from '../platform/deliveries/delivery-documents';
import { deliveryErrors } from '../platform/deliveries/delivery-errors';
import type { BegunAttempt, NewDelivery } from '../platform/deliveries/delivery-plan';
import { MOST_BODY_BYTES } from '../platform/deliveries/most-body-bytes';
import { signEvent } from '../platform/webhook-signature/sign';
import type { AskedMemory } from './ask-memory';
import type { Ports } from './ports';

/** The memory of a service, as far as it is about deliveries. */
export type DeliveryMemory<Kind extends string = string> = AskedMemory<DeliveryCalls<Kind>>;

export type DeliveryDesk<Kind extends string = string> = {
  ports: Pick<Ports, 'outbound' | 'clock' | 'ids'>;
  memory: DeliveryMemory<Kind>;
  world: string;
  /** By the project's clock. */
  now: number;
};

/** With the world that it was sent in. */
export type SentDelivery<Kind extends string> = KeptDelivery<Kind> & { world: string };

/** Keeps it and makes the first attempt; the others are made in their time. Throws for what is not sent at all. */
export async function sendDelivery<Kind extends string>(
  desk: DeliveryDesk<Kind>,
  wish: Omit<NewDelivery<Kind>, 'id'>,
): Promise<SentDelivery<Kind>> {
  const { ports, memory, now } = desk;
  const size = wish.body.byteLength;
  refuseTarget(ports, wish.url);
  if (size > MOST_BODY_BYTES) throw deliveryErrors.body_too_large({ limit: MOST_BODY_BYTES, size });
  // A secret that cannot sign is told of now, and not by an attempt that fails.
  if (wish.sign) await signEvent(wish.sign.settings, { id: wish.sign.id, timestamp: 0, body: wish.body });
  const delivery = { ...wish, id: ports.ids.next() };
  return makeAttempt(desk, await memory.beginDelivery({ delivery, project_now: now }));
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
export async function retryDelivery<Kind extends string>(
  desk: DeliveryDesk<Kind>,
  id: string,
): Promise<SentDelivery<Kind>> {
  const result = await desk.memory.retryDelivery(id);
  if (result.ok) return makeAttempt(desk, result.begun);
  throw result.because === 'busy' ? deliveryErrors.busy({ id }) : deliveryErrors.not_found({ id });
}

async function makeAttempt<Kind extends string>(
  { ports, memory, world }: DeliveryDesk<Kind>,
  begun: BegunAttempt,
): Promise<SentDelivery<Kind>> {
  const { delivery_id, number } = begun;
  const { outbound, clock } = ports;
  const outcome = await attemptDelivery(begun, { outbound, now: clock.now });
  const delivery = await memory.recordTry({ delivery_id, number, outcome });
  if (!delivery) throw deliveryErrors.not_found({ id: delivery_id });
  return { ...delivery, world };
}
