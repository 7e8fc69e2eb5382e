import type { ClientRules } from '../compiled';
import { jsonOf } from '../provider/body-json';
import { eventTypeOf, type Provider, type ReceivedEvent } from '../provider/provider-of';

/** To read more as JSON takes longer than a sender likes to wait. */
const MOST_READ_BYTES = 4 * 1024 * 1024;

/** As the group says, else as the sender is known to say it; of a stranger, what its JSON seems to say. */
export function typeOfEvent(
  { typeHeader, typePath }: Pick<ClientRules, 'typeHeader' | 'typePath'>,
  provider: Provider | null,
  event: ReceivedEvent,
): string | null {
  const named = typeHeader === null ? null : event.headers.get(typeHeader);
  if (named) return named;
  if (event.body.byteLength > MOST_READ_BYTES) return null;
  if (typePath !== null) {
    const [found] = typePath.find(jsonOf(event.body) ?? null);
    if (typeof found === 'string' && found !== '') return found;
    if (typeof found === 'number') return String(found);
  }
  return eventTypeOf(provider ?? 'standard', event);
}
