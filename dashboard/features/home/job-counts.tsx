import { Show } from 'solid-js';
import { imageStatsQuery } from '../../api/image-queries';
import { useQuery } from '../../api/query/use-query';
import { MAIN_WORLD } from '../../api/world-queries';
import { words } from './words';

/** How many jobs an image API has, in the world that everybody has. */
export function JobCounts(props: { groupId: string }) {
  const stats = useQuery(() => imageStatsQuery({ groupId: props.groupId, world: MAIN_WORLD }));
  return (
    <Show when={stats.data}>
      {(known) => <span class="tabular-nums">{words().jobCount(known().total)}</span>}
    </Show>
  );
}
