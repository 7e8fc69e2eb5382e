import { For, Match, Switch } from 'solid-js';
import type { PreviewedRequest } from '../../api/chaos-preview';
import { milliseconds } from '../../i18n/format';
import { list, number } from '../../i18n/numbers';
import { countOutcomes, lookOf, nameOf, type Outcome, outcomeOf } from './outcomes';
import { words } from './words';

const COLUMNS = 20;
const CELL = 10;

/** A dot for each request, and how many there are of each sort. */
export function ChaosDots(props: { requests: readonly PreviewedRequest[] }) {
  const counts = () => countOutcomes(props.requests);
  const said = () =>
    list(counts().map(({ outcome, count }) => words().counted(nameOf(outcome), number(count))));
  const rows = () => Math.ceil(props.requests.length / COLUMNS);

  return (
    <>
      <svg
        role="img"
        aria-label={words().dots(said())}
        viewBox={`0 0 ${COLUMNS * CELL} ${rows() * CELL}`}
        class="w-full max-w-120"
      >
        <For each={props.requests}>
          {(request, index) => (
            <g
              data-outcome={outcomeOf(request)}
              transform={`translate(${(index() % COLUMNS) * CELL} ${Math.floor(index() / COLUMNS) * CELL})`}
            >
              <title>{titleOf(request)}</title>
              <Dot outcome={outcomeOf(request)} />
            </g>
          )}
        </For>
      </svg>
      <ul class="flex flex-wrap gap-x-4 gap-y-1">
        <For each={counts()}>
          {({ outcome, count }) => (
            <li class="flex items-center gap-1.5" data-legend={outcome}>
              <svg viewBox="0 0 10 10" class="size-3.5" aria-hidden="true">
                <Dot outcome={outcome} />
              </svg>
              {nameOf(outcome)} <span class="font-medium tabular-nums">{number(count)}</span>
            </li>
          )}
        </For>
        <li class="flex items-center gap-1.5 text-fg-muted" data-legend="total">
          {words().total} <span class="font-medium tabular-nums">{number(props.requests.length)}</span>
        </li>
      </ul>
    </>
  );
}

function Dot(props: { outcome: Outcome }) {
  const colour = () => `var(--${lookOf(props.outcome).colour})`;
  return (
    <Switch>
      <Match when={lookOf(props.outcome).shape === 'circle'}>
        <circle cx="5" cy="5" r="4" fill={colour()} />
      </Match>
      <Match when={lookOf(props.outcome).shape === 'square'}>
        <rect x="1.5" y="1.5" width="7" height="7" rx="1" fill={colour()} />
      </Match>
      <Match when={true}>
        <circle cx="5" cy="5" r="3.5" fill="none" stroke={colour()} />
      </Match>
    </Switch>
  );
}

function titleOf(request: PreviewedRequest): string {
  const name = nameOf(outcomeOf(request));
  const what = request.status === null ? name : `${name} ${request.status}`;
  const whole = request.delay_ms > 0 ? words().after(what, milliseconds(request.delay_ms)) : what;
  return words().request(number(request.number), whole);
}
