import { Show } from 'solid-js';
import { authFiguresQuery } from '../../api/auth-queries';
import { useQuery } from '../../api/query/use-query';
import { MAIN_WORLD } from '../../api/world-queries';
import { words } from './words';

/** How many users an auth API has, in the world that everybody has. */
export function AuthCounts(props: { groupId: string }) {
  const figures = useQuery(() => authFiguresQuery({ groupId: props.groupId, world: MAIN_WORLD }));
  return (
    <Show when={figures.data}>
      {(known) => <span class="tabular-nums">{words().userCount(known().users)}</span>}
    </Show>
  );
}
