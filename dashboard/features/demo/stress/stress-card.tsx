import { createSignal, Show } from 'solid-js';
import IconStop from '~icons/lucide/square';
import IconZap from '~icons/lucide/zap';
import { number } from '../../../i18n/numbers';
import { ActionButton } from '../../../ui/action-button';
import { BarList } from '../../../ui/bar-list';
import { NumberField } from '../../../ui/number-field';
import { ProblemLine } from '../problem/problem-line';
import { Progress } from '../progress';
import { StepCard } from '../step-card';
import { words } from '../words';
import type { StressDesk } from './create-stress';

/** In one request to the API. */
const MOST_OF_API = 200;
const MOST = { requests: 500, parallel: 50 };

/** One upload above what a user may send in a minute, and what comes back. */
export function StressCard(props: { desk: StressDesk; isReady: boolean }) {
  const [requests, setRequests] = createSignal<number | undefined>(51);
  const [parallel, setParallel] = createSignal<number | undefined>(10);
  const count = () => props.desk.count();
  const isGood = (value: number | undefined, most: number): value is number =>
    value !== undefined && Number.isInteger(value) && value >= 1 && value <= most;
  const fault = (value: number | undefined, most: number) =>
    isGood(value, most) ? undefined : words().stress.range(number(most));
  const answered = () => count().accepted + count().limited + count().other + count().cut;
  const reason = () => {
    if (!props.isReady) return words().stress.noToken;
    return fault(requests(), MOST.requests) ?? fault(parallel(), MOST.parallel);
  };

  function start(): void {
    const wish = { requests: requests(), parallel: parallel() };
    if (isGood(wish.requests, MOST.requests) && isGood(wish.parallel, MOST.parallel))
      void props.desk.start({ requests: wish.requests, parallel: wish.parallel });
  }

  function ask(): void {
    void props.desk.ask(Math.min(requests() ?? 0, MOST_OF_API));
  }

  const bars = () => [
    { key: '2xx', text: words().stress.accepted, value: count().accepted, tone: 'success' as const },
    { key: '429', text: words().stress.limited, value: count().limited, tone: 'warning' as const },
    { key: 'other', text: words().stress.other, value: count().other, tone: 'danger' as const },
    ...(count().cut > 0
      ? [{ key: 'cut', text: words().stress.cut, value: count().cut, tone: 'plain' as const }]
      : []),
  ];

  return (
    <StepCard number={5} title={words().steps.stress} hint={words().stress.hint}>
      <div class="flex flex-wrap items-end gap-2">
        <NumberField
          class="w-28"
          label={words().stress.requests}
          min={1}
          max={MOST.requests}
          value={requests()}
          error={fault(requests(), MOST.requests)}
          onInput={setRequests}
        />
        <NumberField
          class="w-28"
          label={words().stress.parallel}
          min={1}
          max={MOST.parallel}
          value={parallel()}
          error={fault(parallel(), MOST.parallel)}
          onInput={setParallel}
        />
        <Show
          when={props.desk.isRunning()}
          fallback={
            <>
              <ActionButton icon={<IconZap />} reason={reason()} onPress={start}>
                {words().stress.start}
              </ActionButton>
              <ActionButton look="quiet" hint={words().stress.askHint} reason={reason()} onPress={ask}>
                {words().stress.ask}
              </ActionButton>
            </>
          }
        >
          <ActionButton icon={<IconStop />} onPress={props.desk.stop}>
            {words().stress.stop}
          </ActionButton>
        </Show>
      </div>
      <Show when={props.desk.problem()} keyed>
        {(problem) => <ProblemLine title={words().stress.failed} problem={problem} />}
      </Show>
      <Show when={props.desk.wanted() > 0}>
        <Progress label={words().stress.progress} share={answered() / props.desk.wanted()} />
        <BarList
          label={words().stress.answers}
          bars={bars().map((bar) => ({ ...bar, shown: number(bar.value) }))}
        />
        <dl class="flex flex-wrap gap-x-6 gap-y-2">
          <Figure label={words().stress.sent} value={number(count().sent)} />
          <Figure
            label={words().stress.limit}
            value={
              count().limit === null
                ? '–'
                : words().stress.limitIn(number(count().limit ?? 0), number(count().window ?? 0))
            }
          />
          <Figure
            label={words().stress.left}
            value={count().left === null ? '–' : number(count().left ?? 0)}
          />
          <Figure
            label={words().stress.retryAfter}
            value={
              count().retryAfter === null ? '–' : words().stress.seconds(number(count().retryAfter ?? 0))
            }
          />
        </dl>
        <p role="status" class="text-fg-muted">
          <Show when={!props.desk.isRunning() && props.desk.counted() !== null}>
            {words().stress.counted(number(props.desk.counted() ?? 0))}
          </Show>
        </p>
      </Show>
    </StepCard>
  );
}

function Figure(props: { label: string; value: string }) {
  return (
    <div>
      <dt class="text-fg-muted text-label">{props.label}</dt>
      <dd class="font-semibold tabular-nums">{props.value}</dd>
    </div>
  );
}
