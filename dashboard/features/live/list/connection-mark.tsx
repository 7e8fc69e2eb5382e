import { Show } from 'solid-js';
import type { LiveState } from '../../../api/live-socket';
import { number } from '../../../i18n/numbers';
import { isOnline } from '../../../ui/is-online';
import { words } from '../words';

type Props = { state: LiveState; isPaused: boolean; rate: number };

const DOTS = { connecting: 'bg-fg-subtle', live: 'bg-success', lost: 'bg-warning', ended: 'bg-danger' };

/** In a word, whether what is shown is what happens. */
export function ConnectionMark(props: Props) {
  const isHeld = () => props.isPaused && props.state === 'live';
  const told = () => {
    if (!isOnline()) return words().state.offline;
    return isHeld() ? words().paused : words().state[props.state];
  };

  return (
    <p class="inline-flex min-h-6 items-center gap-1.5 px-2 text-fg-muted text-label">
      <span
        aria-hidden="true"
        class={`size-2 rounded-full ${isHeld() || !isOnline() ? DOTS.connecting : DOTS[props.state]}`}
      />
      <span role="status">{told()}</span>
      <Show when={props.rate > 0 && props.state === 'live'}>
        <span class="text-fg-subtle tabular-nums">{words().rate(number(props.rate))}</span>
      </Show>
    </p>
  );
}
