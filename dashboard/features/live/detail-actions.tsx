import { createSignal, Match, Show, Switch } from 'solid-js';
import type { ExchangeAnswer, ReplayWish } from '../../api/log-queries';
import { ProblemError } from '../../api/problem-error';
import { button } from '../../ui/button';
import type { ExchangeActions } from './create-exchange-actions';
import { DeleteQuestion } from './delete-question';
import { FailureNotice } from './failure-notice';
import { MadeEndpoints } from './made-endpoints';
import { makeableGroup } from './makeable-group';
import { ReplayResult } from './replay-result';
import { WORDS } from './words';

type Props = {
  answer: ExchangeAnswer;
  actions: ExchangeActions;
  onOpen: (id: string) => void;
};

export function DetailActions(props: Props) {
  const [times, setTimes] = createSignal(1);
  const [isSameSeed, setSameSeed] = createSignal(true);
  const exchange = () => props.answer.exchange;
  const groupToMake = () => makeableGroup(props.answer);

  function replay(extra: Partial<ReplayWish> = {}): void {
    const wish = { times: times(), same_seed: isSameSeed(), ...extra };
    props.actions.replay.mutate({ id: exchange().id, wish });
  }

  const isMasked = () =>
    props.actions.replay.error instanceof ProblemError &&
    props.actions.replay.error.code === 'log.cannot_replay';

  return (
    <div class="grid gap-2">
      <div class="flex flex-wrap items-center gap-2">
        <button
          type="button"
          aria-keyshortcuts="r"
          title={`${WORDS.replay} (r)`}
          class={button.primary}
          disabled={props.actions.replay.isPending}
          onClick={() => replay()}
        >
          {props.actions.replay.isPending ? `${WORDS.replaying}…` : WORDS.replay}
        </button>
        <label class="inline-flex items-center gap-1 text-fg-muted">
          ×<span class="sr-only">{WORDS.times}</span>
          <select
            class="min-h-8 rounded-control border border-control bg-surface px-1 text-fg"
            onChange={(event) => setTimes(Number(event.currentTarget.value))}
          >
            <option value="1">1</option>
            <option value="5">5</option>
            <option value="20">20</option>
          </select>
        </label>
        <label class="inline-flex min-h-8 items-center gap-1.5 text-fg-muted">
          <input
            type="checkbox"
            class="size-4 accent-accent"
            checked={isSameSeed()}
            onChange={(event) => setSameSeed(event.currentTarget.checked)}
          />
          {WORDS.sameSeed}
        </label>
        <button
          type="button"
          aria-keyshortcuts="y"
          title={`${WORDS.copyCurl} (y)`}
          class={button.plain}
          onClick={() => props.actions.copyCurl()}
        >
          <span aria-live="polite">
            {props.actions.copied() === 'copied' ? WORDS.copied : WORDS.copyCurl}
          </span>
        </button>
        <Show when={groupToMake()}>
          {(groupId) => (
            <button
              type="button"
              aria-keyshortcuts="m"
              title={`${WORDS.make} (m)`}
              class={button.plain}
              disabled={props.actions.make.isPending}
              onClick={() => props.actions.make.mutate({ id: exchange().id, groupId: groupId() })}
            >
              {props.actions.make.isPending ? `${WORDS.making}…` : WORDS.make}
            </button>
          )}
        </Show>
        <button type="button" class={button.quiet} onClick={() => props.actions.setAsking(true)}>
          {WORDS.remove}
        </button>
      </div>
      <Show when={props.actions.isAsking()}>
        <DeleteQuestion
          isPending={props.actions.remove.isPending}
          onCancel={() => props.actions.setAsking(false)}
          onDelete={() => props.actions.remove.mutate(exchange().id)}
        />
      </Show>
      <Switch>
        <Match when={props.actions.replay.isError && isMasked()}>
          <div role="alert" class="grid gap-2 rounded-control bg-warning-soft p-3">
            <p>{props.actions.replay.error?.message}</p>
            <button
              type="button"
              class={`${button.plain} justify-self-start`}
              onClick={() => replay({ allow_masked: true })}
            >
              {WORDS.anyway}
            </button>
          </div>
        </Match>
        <Match when={props.actions.replay.isError}>
          <FailureNotice error={props.actions.replay.error} onRetry={() => replay()} />
        </Match>
        <Match when={props.actions.replay.data}>
          {(answers) => (
            <ReplayResult
              answers={answers()}
              onOpen={props.onOpen}
              onClose={() => props.actions.replay.reset()}
            />
          )}
        </Match>
      </Switch>
      <Show when={props.actions.make.isError || props.actions.remove.isError}>
        <FailureNotice error={props.actions.make.error ?? props.actions.remove.error} />
      </Show>
      <Show when={props.actions.make.data}>{(made) => <MadeEndpoints made={made()} />}</Show>
    </div>
  );
}
