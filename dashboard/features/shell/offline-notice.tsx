import { Show } from 'solid-js';
import { isOnline } from '../../ui/is-online';
import { words } from './words';

export function OfflineNotice() {
  return (
    <div role="status">
      <Show when={!isOnline()}>
        <p class="bg-warning-soft px-4 py-2 text-warning sm:px-6">{words().offlineNotice}</p>
      </Show>
    </div>
  );
}
