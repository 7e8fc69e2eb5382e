import type { Exchange } from '../../engine/exchange';
import type { Kept } from './kept-exchanges';

/** What is looked through within some milliseconds. */
const CHARACTERS_AT_A_TIME = 2_000_000;
const OF_ANY_EXCHANGE = 1_000;

/** Many exchanges a part at a time: in between the object takes what comes, and a mock that runs beside it answers. */
export async function* inTurns(found: Iterable<Kept>): AsyncGenerator<readonly Kept[], void> {
  let turn: Kept[] = [];
  let characters = 0;
  for (const one of found) {
    turn.push(one);
    characters += lengthOf(one.exchange);
    if (characters < CHARACTERS_AT_A_TIME) continue;
    yield turn;
    await scheduler.wait(0);
    [turn, characters] = [[], 0];
  }
  if (turn.length > 0) yield turn;
}

/** Roughly, as JSON. */
export function lengthOf({ request_body, response_body }: Exchange): number {
  return OF_ANY_EXCHANGE + (request_body.text?.length ?? 0) + (response_body.text?.length ?? 0);
}
