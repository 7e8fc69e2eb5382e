import { Show } from 'solid-js';
import { useQuery } from '../../api/query/use-query';
import { storeQuery } from '../../api/store-queries';
import { MAIN_WORLD } from '../../api/world-queries';
import { words } from './words';

/** How much is in a store, in the world that everybody has. */
export function StoreCounts(props: { groupId: string }) {
  const store = useQuery(() => storeQuery({ groupId: props.groupId, world: MAIN_WORLD }));
  return (
    <Show when={store.data}>
      {(size) => (
        <>
          <span class="tabular-nums">{words().bucketCount(size().buckets)}</span>
          <span class="tabular-nums">{words().objectCount(size().objects)}</span>
        </>
      )}
    </Show>
  );
}
