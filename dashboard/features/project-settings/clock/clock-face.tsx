import { Match, Switch } from 'solid-js';
import { date } from '../../../i18n/format';
import { clockTime } from '../../../parts/exchange/clock';
import { mockTime, type Reading } from '../../../parts/mock-time';
import { words } from '../words';
import { durationText } from './duration-text';

/** What the mocks take the time to be, ticking. */
export function ClockFace(props: { reading: Reading; here: number }) {
  const shown = () => mockTime(props.reading, props.here);
  const shift = () => (props.reading.clock.mode === 'shifted' ? props.reading.clock.shift_ms : 0);
  return (
    <div class="grid gap-1">
      <p class="flex flex-wrap items-baseline gap-x-3">
        <time datetime={new Date(shown()).toISOString()} class="font-semibold text-stat tabular-nums">
          {clockTime(shown())}
        </time>
        <span class="text-fg-muted text-section">{date(shown())}</span>
      </p>
      <p class="text-fg-muted">
        <Switch fallback={words().isReal}>
          <Match when={props.reading.clock.mode === 'frozen'}>{words().isFrozen}</Match>
          <Match when={shift() > 0}>{words().isAhead(durationText(shift()))}</Match>
          <Match when={shift() < 0}>{words().isBehind(durationText(shift()))}</Match>
          <Match when={props.reading.clock.mode === 'shifted'}>{words().isShiftedByNothing}</Match>
        </Switch>
      </p>
      <p class="text-fg-subtle text-label">{words().clockHint}</p>
      <p class="text-fg-subtle text-label">
        <code translate="no">{'{{now}}'}</code> = <code>{new Date(shown()).toISOString()}</code>
      </p>
    </div>
  );
}
