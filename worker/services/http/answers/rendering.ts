import type { SeededFaker } from '../../../engine/faker/seeded-faker';
import { createRandom } from '../../../engine/random';
import { evaluateWithState, TooManyStateOperations } from '../../../engine/state/replayed-state';
import { createScope } from '../../../engine/template/budget';
import type { RenderScope } from '../../../engine/template/template-helper';
import { answerErrors } from './answer-errors';
import type { MockCall } from './mock-call';

const DAY = 86_400_000;

export type Rendering = {
  faker: SeededFaker;
  parameters: Readonly<Record<string, unknown>>;
  /** Dice of its own for what is made several times in one exchange. */
  dice?: string;
};

/**
 * Evaluates what an author wrote, with the dice, the clock and the memory of the call. It is evaluated anew whenever the
 * memory has to be asked, so the scope, with its dice, is made anew as well.
 */
export function rendered<Result>(
  call: MockCall,
  { faker, parameters, dice = 'answer' }: Rendering,
  evaluate: (scope: RenderScope) => Result,
): Result | Promise<Result> {
  const { view, context, remember } = call;
  const fail = (error: unknown): never => {
    throw error instanceof TooManyStateOperations
      ? answerErrors.memory_failed({ reason: error.message })
      : error;
  };
  const result = evaluateWithState(remember, (state) =>
    evaluate(
      createScope({
        request: view,
        random: createRandom(`${context.seed.dice} ${dice}`),
        now: context.now,
        faker: aroundDay(call, faker),
        state,
        parameters,
      }),
    ),
  );
  return result instanceof Promise ? result.catch(fail) : result;
}

/**
 * Dates that chance makes lie around now. A client that sends dice of its own, without a time, wants the same bytes later
 * as well: for it they lie around the beginning of the day.
 */
function dateOfDice({ context: { seed, now } }: MockCall): number {
  return seed.isGiven && seed.at === null ? Math.floor(now / DAY) * DAY : now;
}

function aroundDay(call: MockCall, faker: SeededFaker): SeededFaker {
  const date = dateOfDice(call);
  if (date === call.context.now) return faker;
  return { locale: faker.locale, using: (random) => faker.using(random, date) };
}
