import { useIsFetching } from '../../api/query/use-is-fetching';
import { isServerWell } from '../../api/server-state';
import { isOnline } from '../../ui/is-online';
import { words } from './words';

/** Whether what is on screen is what the server says now. */
export function StateDot() {
  const fetching = useIsFetching();
  const state = () => {
    if (!isOnline()) return 'offline';
    if (!isServerWell()) return 'trouble';
    return fetching() > 0 ? 'updating' : 'online';
  };
  const colours = {
    online: 'bg-success',
    offline: 'bg-warning',
    updating: 'bg-fg-subtle',
    trouble: 'bg-danger',
  };
  return (
    <span class="inline-flex items-center gap-1.5 px-1 text-fg-muted text-label" data-state={state()}>
      <span aria-hidden="true" class={`size-2 rounded-full ${colours[state()]}`} />
      <span class="max-lg:sr-only">{words().state[state()]}</span>
    </span>
  );
}
