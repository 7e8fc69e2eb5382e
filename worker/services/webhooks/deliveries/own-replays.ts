import type { Answer } from '../../../engine/answer';
import { findJsonTrouble } from '../../../engine/request/json-trouble';
import { checkPart } from '../../../platform/api/input';
import { requestErrors } from '../../../platform/api/request-errors';
import { deliveryErrors } from '../../../platform/deliveries/delivery-errors';
import { jsonAnswer } from '../answers/json-answer';
import type { OwnCall } from '../answers/own-call';
import { replayWish } from './delivery-wishes';
import { findDelivery, replayFromInbox } from './inbox-deliveries';

/** POST /webhooks/replay/{event_id}; the type of the body does not matter, for nobody names it by hand. */
export async function answerReplay({ request, place, id }: OwnCall): Promise<Answer> {
  const wish = checkPart(replayWish, parsed(await request.text()), '');
  const delivery = await replayFromInbox(place, id, wish);
  return jsonAnswer(delivery, 201);
}

/** GET /webhooks/replay/{delivery_id} */
export async function answerDelivery({ place, id }: OwnCall): Promise<Answer> {
  const delivery = await findDelivery(place, id);
  if (!delivery) throw deliveryErrors.not_found({ id });
  return jsonAnswer(delivery);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw requestErrors.malformed_json({ reason: findJsonTrouble(text) });
  }
}
