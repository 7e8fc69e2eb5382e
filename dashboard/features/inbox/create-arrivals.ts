import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { followLog, type LiveState } from '../../api/live-socket';
import type { ExchangeSummary } from '../../api/worker-types';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';

const EVERY_MS = 150;

/** What of a receiver's own addresses is no event. */
const BESIDE = /^\/webhooks\/(?:events|replay|stats)(?:\/|$)/;

/** Says when something has come in, by the live log of the project; many at once are told once, with their number. */
export function createArrivals(onArrival: (count: number) => void): { state: () => LiveState } {
  const { project } = useProject();
  const { group } = useGroup();
  const [state, setState] = createSignal<LiveState>('connecting');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  function arrive(exchanges: readonly ExchangeSummary[]): void {
    count += exchanges.filter(({ path }) => path.startsWith('/webhooks/') && !BESIDE.test(path)).length;
    if (count > 0) timer ??= setTimeout(tell, EVERY_MS);
  }

  function tell(): void {
    const arrived = count;
    timer = undefined;
    count = 0;
    onArrival(arrived);
  }

  createEffect(
    on([() => project().id, () => group().slug], ([projectId, slug]) => {
      const following = followLog(projectId, `group:${slug}`, {
        onState: setState,
        // What came between the page's first look and this moment.
        onHello: () => onArrival(0),
        onExchanges: arrive,
        onMissed: () => onArrival(0),
      });
      onCleanup(following.stop);
    }),
  );
  onCleanup(() => clearTimeout(timer));
  return { state };
}
