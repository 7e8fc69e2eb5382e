import { For, Match, Show, Switch } from 'solid-js';
import IconReplay from '~icons/lucide/rotate-cw';
import IconTrash from '~icons/lucide/trash-2';
import { useQueryClient } from '../../../api/query/client';
import { useMutation } from '../../../api/query/use-mutation';
import { type Delivery, deliveriesOf } from '../../../api/webhook-queries';
import { deleteDelivery, retryDelivery } from '../../../api/webhook-writes';
import type { WorldAt } from '../../../api/world-writes';
import { wholeTime } from '../../../parts/exchange/clock';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { IconButton } from '../../../ui/icon-button';
import { MethodMark } from '../../../ui/method-mark';
import { AttemptRow, Dot } from './attempt-row';
import { DeliveryState } from './delivery-state';
import { NextTry } from './next-try';
import { words } from './words';

type Props = { at: WorldAt; delivery: Delivery; isOpened: boolean };

/** Something that was sent: to whom, its tries one after another, and when the next one is. */
export function DeliveryCard(props: Props) {
  const { access } = useProject();
  const queries = useQueryClient();
  const reason = () => access().reason('editor');
  const refresh = () => queries.invalidateQueries({ queryKey: deliveriesOf(props.at) });
  const retry = useMutation(() => ({
    mutationFn: () => retryDelivery(props.at, props.delivery.id),
    onSettled: refresh,
  }));
  const remove = useMutation(() => ({
    mutationFn: () => deleteDelivery(props.at, props.delivery.id),
    onSettled: refresh,
  }));
  const newest = () => props.delivery.attempts.at(-1);
  const isUnderWay = () => newest()?.duration_ms === null;

  return (
    <article
      class="grid min-w-0 grid-cols-1 gap-3 rounded-card border border-line bg-surface p-3"
      aria-label={words().deliveryTo(props.delivery.url)}
      data-delivery={props.delivery.id}
    >
      <header class="flex flex-wrap items-start justify-between gap-2">
        <div class="grid min-w-0 gap-1">
          <p class="flex min-w-0 flex-wrap items-center gap-2">
            <DeliveryState state={props.delivery.state} />
            <MethodMark method={props.delivery.method} />
            <code class="min-w-0 break-all font-mono text-mono">{props.delivery.url}</code>
          </p>
          <p class="text-fg-subtle text-label tabular-nums">
            {words().kinds[props.delivery.kind]} ·{' '}
            <span translate="no">{wholeTime(Date.parse(props.delivery.created_at))}</span>
          </p>
        </div>
        <div class="flex items-center gap-1">
          <ActionButton
            icon={<IconReplay />}
            reason={reason() ?? (isUnderWay() ? words().isUnderWay : undefined)}
            isBusy={retry.isPending}
            onPress={() => retry.mutate()}
          >
            {words().retryNow}
          </ActionButton>
          <IconButton
            label={words().removeDelivery}
            icon={<IconTrash />}
            reason={reason()}
            onPress={() => remove.mutate()}
          />
        </div>
      </header>
      <ol
        aria-label={words().attempts}
        class="relative grid gap-2 before:absolute before:top-2 before:bottom-2 before:left-[7px] before:w-0.5 before:bg-line"
      >
        <For each={props.delivery.attempts}>
          {(attempt) => (
            <AttemptRow
              at={props.at}
              delivery={props.delivery}
              attempt={attempt}
              isOpened={props.isOpened && attempt.number === newest()?.number}
            />
          )}
        </For>
        <Show when={!isUnderWay()}>
          <li class="relative pl-6">
            <Switch>
              <Match when={props.delivery.state === 'pending' && props.delivery.next_attempt_at}>
                {(next) => (
                  <>
                    <Dot class="border-2 border-info bg-surface" />
                    <NextTry delivery={props.delivery} at={next()} />
                  </>
                )}
              </Match>
              <Match when={props.delivery.state !== 'pending'}>
                <Dot class="bg-line" />
                <span class="text-fg-muted">
                  {props.delivery.state === 'delivered' ? words().ends.delivered : words().ends.failed}
                </span>
              </Match>
            </Switch>
          </li>
        </Show>
      </ol>
      <Show when={retry.isError || remove.isError}>
        <ProblemNotice error={retry.error ?? remove.error} />
      </Show>
    </article>
  );
}
