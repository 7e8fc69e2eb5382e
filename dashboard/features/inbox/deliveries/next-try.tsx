import { createSignal, onCleanup, Show } from 'solid-js';
import type { Delivery } from '../../../api/webhook-queries';
import { number } from '../../../i18n/numbers';
import { useProject } from '../../../parts/project-frame';
import { words } from './words';

/** How long it is until it is tried again. */
export function NextTry(props: { delivery: Delivery; at: string }) {
  const { project } = useProject();
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 200);
  onCleanup(() => clearInterval(timer));
  const last = () => props.delivery.attempts.at(-1);
  const seenAt = Date.now();
  /** What the clock of the delivery is ahead of the reader's. One that stood still goes on from the last attempt. */
  const ahead = () => {
    const { clock } = project().settings;
    if (clock.mode === 'shifted') return clock.shift_ms;
    const attempt = last();
    if (clock.mode === 'real' || !attempt) return 0;
    return Date.parse(attempt.at) + (attempt.duration_ms ?? 0) - seenAt;
  };
  const left = () => Math.max(0, Math.ceil((Date.parse(props.at) - ahead() - now()) / 1_000));

  return (
    <span data-next-try>
      {words().nextAttempt(
        number((last()?.number ?? 0) + 1),
        number(Math.max(props.delivery.max_attempts, (last()?.number ?? 0) + 1)),
      )}{' '}
      <Show when={left() > 0} fallback={<span class="font-semibold">{words().anyMoment}</span>}>
        <span role="timer" class="font-semibold tabular-nums">
          {words().inSeconds(left())}
        </span>
      </Show>
    </span>
  );
}
