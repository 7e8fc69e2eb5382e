import type { EndpointName } from '../../../engine/exchange';
import { createRandom } from '../../../engine/random';
import { randomUuid } from '../../../engine/random-id';
import type { CompiledEndpoint } from '../answers/compiled-endpoint';
import type { MockCall } from '../answers/mock-call';
import { singleAnswerEndpoint } from '../answers/single-answer-endpoint';
import { answerCollection } from './answer-collection';
import type { CollectionAction } from './collection-routes';
import type { CompiledCollection, CompiledCollections } from './compiled';

const RANDOM_ID_LENGTH = 7;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

/** A route of a collection, served as an endpoint whose one answer is what the collection says. */
export function collectionEndpoint(
  name: EndpointName,
  collection: CompiledCollection,
  action: CollectionAction,
  all: CompiledCollections,
): CompiledEndpoint {
  return singleAnswerEndpoint(name, {
    label: collection.document.name,
    chaos: 'inherit',
    make(call) {
      const { context, view } = call;
      const place = { group_id: context.group.id, world: context.world };
      const memory = context.ports.memory(place);
      return answerCollection(view, action, { collection, all, memory, place, dice: () => diceOf(call) });
    },
  });
}

/** Ids that chance gives come from the dice of the exchange. */
function diceOf({ context }: MockCall) {
  const random = createRandom(`${context.seed.dice} item`);
  const letters = Array.from(
    { length: RANDOM_ID_LENGTH },
    () => LETTERS[random.integer(0, LETTERS.length - 1)],
  );
  return { uuid: randomUuid(random), random: letters.join('') };
}
