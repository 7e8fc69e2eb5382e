import { Show } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { statsQuery } from '../../api/webhook-queries';
import { MAIN_WORLD } from '../../api/world-queries';
import { words } from './words';

/** How many events a receiver keeps, in the world that everybody has. */
export function EventCounts(props: { groupId: string }) {
  const stats = useQuery(() => statsQuery({ groupId: props.groupId, world: MAIN_WORLD }));
  return (
    <Show when={stats.data}>
      {(known) => <span class="tabular-nums">{words().eventCount(known().total)}</span>}
    </Show>
  );
}
