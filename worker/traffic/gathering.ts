import { areAlike } from './alike';
import type { PendingExchange } from './pending-exchange';

/** An exchange, told as one like another: when it was, which dice it had and its bodies are its own. */
export type GatheredExchange = Pick<
  PendingExchange,
  'id' | 'at' | 'endedAt' | 'seed' | 'requestBody' | 'responseBody'
> & { like: PendingExchange };

export type Gathering = {
  exchanges: GatheredExchange[];
  add(pending: PendingExchange): void;
};

/**
 * Exchanges on their way to the log. Of those that are alike the first is kept and the others let go at once: what is
 * held until the flush is what the garbage collector copies again and again.
 */
export function createGathering(): Gathering {
  const exchanges: GatheredExchange[] = [];
  const last = new Map<PendingExchange['responseHeaders'], PendingExchange>();
  return {
    exchanges,
    add(pending) {
      const { id, at, endedAt, seed, requestBody, responseBody, responseHeaders } = pending;
      const known = last.get(responseHeaders);
      const like = known && areAlike(known, pending) ? known : pending;
      if (like === pending) last.set(responseHeaders, pending);
      exchanges.push({ like, id, at, endedAt, seed, requestBody, responseBody });
    },
  };
}
