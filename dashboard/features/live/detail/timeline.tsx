import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { callbacksQuery, type ExchangeAnswer } from '../../../api/log-queries';
import { useQuery } from '../../../api/query/use-query';
import { bytes, milliseconds } from '../../../i18n/format';
import { wholeTime } from '../../../parts/exchange/clock';
import { link } from '../../../ui/button';
import { StatusMark } from '../../../ui/status-mark';
import { words } from '../words';
import { type Span, timelineOf } from './timeline-of';

type Props = { projectId: string; answer: ExchangeAnswer; addressOf: (id: string) => string };

const FILLS: Record<Span['what'], string> = {
  queue: 'bg-fg-subtle',
  work: 'bg-info',
  delay: 'bg-warning',
  callback: 'bg-accent',
};

/** Where the milliseconds went, and what was sent because of it. */
export function Timeline(props: Props) {
  const exchange = () => props.answer.exchange;
  const expectsCallbacks = () => (exchange().why.callbacks ?? 0) > 0;
  const sent = useQuery(() => ({
    ...callbacksQuery(props.projectId, exchange()),
    enabled: expectsCallbacks(),
  }));
  const callbacks = () => sent.data ?? [];
  const line = () => timelineOf(props.answer, callbacks());

  return (
    <div class="grid gap-4">
      <p class="text-fg-muted">
        {words().arrivedAt} <time class="tabular-nums">{wholeTime(exchange().at)}</time>
      </p>
      <ol class="grid gap-2">
        <For each={line().spans}>
          {(span) => (
            <li class="grid grid-cols-[minmax(0,10rem)_minmax(0,1fr)_4.5rem] items-center gap-3">
              <span class="truncate">
                <Show when={span.exchangeId} fallback={words().spans[span.what]}>
                  {(id) => (
                    <A class={link} noScroll href={props.addressOf(id())}>
                      {words().spans[span.what]}
                    </A>
                  )}
                </Show>
              </span>
              <span aria-hidden="true" class="relative block h-3 rounded-chip bg-raised">
                <span
                  class={`absolute inset-y-0 min-w-0.5 rounded-chip ${FILLS[span.what]}`}
                  style={{ left: `${span.left}%`, width: `${span.width}%` }}
                />
              </span>
              <span class="text-right text-fg-muted tabular-nums">{milliseconds(span.ms)}</span>
              <Show when={span.detail}>
                <span translate="no" class="col-span-3 -mt-1 break-all text-fg-subtle text-label">
                  {span.detail}
                </span>
              </Show>
            </li>
          )}
        </For>
        <li class="flex items-baseline gap-2 border-line border-t pt-2">
          {words().answered} <StatusMark status={exchange().status} />
          <span class="text-fg-muted">{bytes(exchange().response_body.size)}</span>
          <span class="ml-auto font-medium tabular-nums">{milliseconds(exchange().duration_ms)}</span>
        </li>
      </ol>
      <Show when={expectsCallbacks() && callbacks().length < (exchange().why.callbacks ?? 0)}>
        <p class="text-fg-muted">{words().callbacksUnderWay}</p>
      </Show>
    </div>
  );
}
