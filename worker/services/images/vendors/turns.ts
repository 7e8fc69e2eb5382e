import type { ImagesContext } from '../compiled';
import { jobsOf } from '../memory/open-memory';

/** The numbers of the calls in the sequence, for the pictures of one request. */
export type Turns = { next(): Promise<number> };

/** The first one stands in the seed of the exchange: sent again with it, the request is answered alike and takes none. */
export function turnsOf(context: ImagesContext): Turns {
  const { seed } = context;
  let given = seed.isGiven ? (seed.call ?? 0) : null;
  return {
    async next() {
      if (given !== null) return given++;
      const turn = await jobsOf(context).takeTurn();
      seed.call ??= turn;
      return turn;
    },
  };
}
