import { createRandom } from '../../../engine/random';
import { randomUuid } from '../../../engine/random-id';

/**
 * From the dice of a request, and from what it is the id of: a client that sends the same seed with all its requests
 * gets another id for each thing.
 */
export function newId(dice: string, ...of: (string | number)[]): string {
  return randomUuid(createRandom([dice, ...of].join(' ')));
}
