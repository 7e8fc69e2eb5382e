import type { Exchange } from '../../engine/exchange';
import { inTurns } from './in-turns';
import type { Place } from './kept-exchanges';
import type { OpenLog } from './open-log';

type Viewer = { see(exchange: Exchange): void };

/** Shows a log to somebody, oldest first, without ever holding all of it. */
export type ShownExchanges = {
  /** Of this object alone, what has not been shown so before. */
  onlyNew(viewer: Viewer): Promise<void>;
  everything(viewer: Viewer): Promise<void>;
};

type Others = {
  isThere(): boolean;
  /** Of all objects, oldest first. */
  readAll(): Promise<readonly Exchange[]>;
};

export function showExchanges(log: OpenLog, since: number, others: Others): ShownExchanges {
  let shown: Pick<Place, 'seq' | 'index'> | null = null;

  async function showHere(viewer: Viewer, after: typeof shown): Promise<typeof shown> {
    let last = after;
    for await (const turn of inTurns(log.kept.oldestFirst(after))) {
      for (const { exchange, place } of turn) {
        last = place;
        if (exchange.at >= since) viewer.see(exchange);
      }
    }
    return last;
  }

  return {
    async onlyNew(viewer) {
      shown = await showHere(viewer, shown);
    },
    async everything(viewer) {
      if (!others.isThere()) {
        await showHere(viewer, null);
        return;
      }
      for (const exchange of await others.readAll()) viewer.see(exchange);
    },
  };
}
