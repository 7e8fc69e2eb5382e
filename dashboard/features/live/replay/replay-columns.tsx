import { For, type JSX, Show } from 'solid-js';
import type { ExchangeAnswer, Replayed } from '../../../api/log-queries';
import { milliseconds } from '../../../i18n/format';
import { link } from '../../../ui/button';
import { StatusMark } from '../../../ui/status-mark';
import { words } from '../words';
import { type AnswerGroup, countByStatus, groupAnswers, partsOf } from './group-answers';

type Props = {
  exchange: ExchangeAnswer['exchange'];
  answers: readonly Replayed[];
  onOpen: (id: string) => void;
};

/** The answer in the log and, beside it, a column for each kind of answer that came now. */
export function ReplayColumns(props: Props) {
  const groups = () => groupAnswers(props.answers);
  const afterOf = (group: AnswerGroup, part: string) =>
    group.differences.find((difference) => difference.part === part);

  return (
    <div class="grid gap-3">
      <p role="status" class="flex flex-wrap items-center gap-x-4 gap-y-1">
        <For each={countByStatus(props.answers)}>
          {({ status, count }) => (
            <span class="inline-flex items-baseline gap-1.5 tabular-nums">
              <span class="text-fg-muted">{count} ×</span>
              <Show when={status !== null} fallback={<span class="text-danger">{words().noAnswer}</span>}>
                <StatusMark status={status ?? 0} />
              </Show>
            </span>
          )}
        </For>
      </p>
      <div class="overflow-x-auto">
        <table class="w-full border-collapse text-left align-top">
          <caption class="sr-only">{words().tabs.replay}</caption>
          <thead>
            <tr class="align-top">
              <td class="py-1 pr-3" />
              <Column title={words().original}>
                <StatusMark status={props.exchange.status} />
                <span class="text-fg-muted tabular-nums">{milliseconds(props.exchange.duration_ms)}</span>
              </Column>
              <For each={groups()}>
                {(group) => (
                  <Column title={group.count === 1 ? words().now : words().nowTimes(group.count)}>
                    <Show
                      when={group.status !== null}
                      fallback={<span class="text-danger">{group.error ?? words().noAnswer}</span>}
                    >
                      <StatusMark status={group.status ?? 0} />
                    </Show>
                    <span class="text-fg-muted tabular-nums">{took(group)}</span>
                    <span
                      class={group.differences.length === 0 && !group.error ? 'text-success' : 'text-warning'}
                    >
                      {verdict(group)}
                    </span>
                    <Show when={group.exchangeIds[0]}>
                      {(id) => (
                        <button
                          type="button"
                          class={`${link} min-h-6 justify-self-start`}
                          onClick={() => props.onOpen(id())}
                        >
                          {words().open}
                        </button>
                      )}
                    </Show>
                  </Column>
                )}
              </For>
            </tr>
          </thead>
          <tbody translate="no" class="font-mono text-mono">
            <For each={partsOf(groups())}>
              {({ part, before }) => (
                <tr class="border-line border-t align-top">
                  <th scope="row" class="break-words py-1 pr-3 text-left font-normal text-fg-muted">
                    {part}
                  </th>
                  <td class="min-w-32 break-all py-1 pr-3">{before ?? '–'}</td>
                  <For each={groups()}>
                    {(group) => (
                      <td class="min-w-32 break-all py-1 pr-3">
                        <Show when={afterOf(group, part)} fallback={<span class="text-fg-subtle">=</span>}>
                          {(difference) => (
                            <mark class="bg-warning-soft text-warning">{difference().after ?? '–'}</mark>
                          )}
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Column(props: { title: string; children: JSX.Element }) {
  return (
    <th scope="col" class="min-w-32 py-1 pr-3 text-left font-normal">
      <span class="grid gap-0.5">
        <span class="font-medium text-fg-muted text-label">{props.title}</span>
        {props.children}
      </span>
    </th>
  );
}

function took({ fastest, slowest }: AnswerGroup): string {
  if (fastest === slowest) return milliseconds(fastest);
  return words().between(milliseconds(fastest), milliseconds(slowest));
}

function verdict({ error, differences }: AnswerGroup): string {
  if (error) return words().broken;
  return differences.length === 0 ? words().sameAnswer : words().differences(differences.length);
}
