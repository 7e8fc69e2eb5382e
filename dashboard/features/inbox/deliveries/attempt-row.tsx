import { createSignal, Show } from 'solid-js';
import type { Attempt, Delivery } from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';
import { milliseconds } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { clockTime } from '../../../parts/exchange/clock';
import { StatusMark, statusTone } from '../../../ui/status-mark';
import type { Tone } from '../../../ui/tone';
import { AttemptDetails } from './attempt-details';
import { words } from './words';

const DOTS: Record<Tone, string> = {
  plain: 'bg-fg-subtle',
  accent: 'bg-accent',
  info: 'bg-info',
  success: 'bg-success',
  warning: 'bg-warning',
  danger: 'bg-danger',
};

type Props = { at: WorldAt; delivery: Delivery; attempt: Attempt; isOpened: boolean };

/** One try: when, how long it took, what came back; all of it when it is opened. */
export function AttemptRow(props: Props) {
  const [isOpen, setOpen] = createSignal(props.isOpened);
  const isUnderWay = () => props.attempt.duration_ms === null;
  const tone = () => (isUnderWay() ? 'info' : statusTone(props.attempt.status ?? 0));

  return (
    <li class="relative pl-6" data-attempt={props.attempt.number}>
      <Dot class={DOTS[tone()]} />
      <details open={props.isOpened} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="flex min-h-6 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 rounded-chip">
          <span class="font-medium">{words().attempt(number(props.attempt.number))}</span>
          <Show when={!isUnderWay()} fallback={<span class="text-fg-muted">{words().underWay}</span>}>
            <Show
              when={props.attempt.status !== null}
              fallback={<span class="text-danger">{words().noAnswer}</span>}
            >
              <StatusMark status={props.attempt.status ?? 0} look="chip" />
            </Show>
          </Show>
          <span class="text-fg-muted text-label tabular-nums">{clockTime(Date.parse(props.attempt.at))}</span>
          <span class="text-fg-muted text-label tabular-nums">
            {isUnderWay() ? '' : milliseconds(props.attempt.duration_ms ?? 0)}
          </span>
        </summary>
        <Show when={props.attempt.error}>
          {(error) => (
            <p class="mt-1 text-danger [overflow-wrap:anywhere]" translate="no">
              {error()}
            </p>
          )}
        </Show>
        <Show when={isOpen() && !isUnderWay()}>
          <AttemptDetails at={props.at} delivery={props.delivery} number={props.attempt.number} />
        </Show>
      </details>
    </li>
  );
}

/** On the line that joins the tries. */
export function Dot(props: { class: string }) {
  return (
    <span
      aria-hidden="true"
      class={`absolute top-1.5 left-0.5 size-3 rounded-full ring-4 ring-surface ${props.class}`}
    />
  );
}
