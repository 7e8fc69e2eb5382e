import type { Answer } from '../../../engine/answer';
import { checkPart } from '../../../platform/api/input';
import { ownClearQuery, ownEventsQuery } from '../documents';
import { webhookErrors } from '../errors';
import { listEvents } from '../event-lists';
import { findEventDocument } from '../find-event';
import { inboxOf, oldestKept } from '../inbox-of';
import { jsonAnswer } from './json-answer';
import type { OwnCall } from './own-call';

/** What the house and the gate read out of a query, and no filter. */
const NOT_OURS = new Set(['token', '__world', 'simulate_error', 'simulate_delay']);

export async function listOwn({ request, place }: OwnCall): Promise<Answer> {
  return jsonAnswer(await listEvents(place, checkPart(ownEventsQuery, queryOf(request.query), 'query:')));
}

export async function clearOwn({ request, place }: OwnCall): Promise<Answer> {
  const filters = checkPart(ownClearQuery, queryOf(request.query), 'query:');
  return jsonAnswer({ deleted: await inboxOf(place).clear({ filters, oldest: oldestKept(place) }) });
}

export async function getOwn({ place, id }: OwnCall): Promise<Answer> {
  const event = await findEventDocument(place, id);
  if (!event) throw webhookErrors.unknown_event({ id, world: place.world });
  return jsonAnswer(event);
}

export async function deleteOwn({ place, id }: OwnCall): Promise<Answer> {
  if (await inboxOf(place).delete(id)) return { status: 204, headers: [], body: null };
  throw webhookErrors.unknown_event({ id, world: place.world });
}

export function queryOf(query: string): Record<string, string> {
  const named = [...new URLSearchParams(query)].filter(([name]) => !NOT_OURS.has(name));
  return Object.fromEntries(named);
}
