import type { LiveState } from '../../../api/live-socket';
import { isOnline } from '../../../ui/is-online';
import { words } from '../words';

const DOTS: Record<LiveState, string> = {
  connecting: 'bg-fg-subtle',
  live: 'bg-success',
  lost: 'bg-warning',
  ended: 'bg-danger',
};

/** Whether what comes in is seen at once. */
export function LiveMark(props: { state: LiveState }) {
  return (
    <p class="inline-flex min-h-6 items-center gap-1.5 px-1 text-fg-muted text-label">
      <span
        aria-hidden="true"
        class={`size-2 rounded-full ${isOnline() ? DOTS[props.state] : DOTS.connecting}`}
      />
      <span role="status">{isOnline() ? words().state[props.state] : words().state.offline}</span>
    </p>
  );
}
