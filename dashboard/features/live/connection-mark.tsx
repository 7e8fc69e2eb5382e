import { createSignal, onCleanup, onMount } from 'solid-js';
import type { LiveState } from '../../api/live-socket';
import { WORDS } from './words';

type Props = { state: LiveState; isPaused: boolean };

const DOTS = { connecting: 'bg-fg-subtle', live: 'bg-success', lost: 'bg-warning' };

export function ConnectionMark(props: Props) {
  const [isOnline, setOnline] = createSignal(navigator.onLine);
  const look = () => setOnline(navigator.onLine);
  onMount(() => {
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
  });
  onCleanup(() => {
    window.removeEventListener('online', look);
    window.removeEventListener('offline', look);
  });

  const words = () => {
    if (!isOnline()) return WORDS.state.offline;
    if (props.state === 'live' && props.isPaused) return WORDS.paused;
    return WORDS.state[props.state];
  };
  const dot = () => (props.isPaused && props.state === 'live' ? DOTS.connecting : DOTS[props.state]);

  return (
    <p
      role="status"
      class={`inline-flex min-h-6 items-center gap-1.5 rounded-full px-2 text-label ${
        props.state === 'lost' ? 'bg-warning-soft text-warning' : 'text-fg-muted'
      }`}
    >
      <span aria-hidden="true" class={`size-2 rounded-full ${dot()}`} />
      {words()}
    </p>
  );
}
