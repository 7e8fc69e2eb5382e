import { For, Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../../api/query/use-query';
import { type Delivery, deliveryQuery } from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';
import { number } from '../../../i18n/numbers';
import { prettyJson } from '../../../parts/exchange/pretty-json';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Skeleton } from '../../../ui/skeleton';
import { words } from './words';

type Props = { at: WorldAt; delivery: Delivery; number: number };

/** What was sent, and what came back. */
export function AttemptDetails(props: Props) {
  const answer = useQuery(() => deliveryQuery(props.at, props.delivery));
  const attempt = () => answer.data?.attempts.find((each) => each.number === props.number);
  const body = () => attempt()?.response?.body ?? '';

  return (
    <div class="mt-1 mb-2 grid gap-2">
      <Switch>
        <Match when={answer.isPending}>
          <Skeleton class="h-10" />
        </Match>
        <Match when={answer.isLoadingError}>
          <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
        </Match>
        <Match when={attempt()}>
          {(known) => (
            <>
              <Show when={known().response}>
                <Text label={words().answerBody} text={prettyJson(body()) ?? body()} />
              </Show>
              <Headers title={words().sentHeaders} headers={known().sent_headers} />
              <Headers title={words().answerHeaders} headers={known().response?.headers ?? {}} />
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function Text(props: { label: string; text: string }) {
  return (
    <Show when={props.text !== ''} fallback={<p class="text-fg-subtle">{words().emptyBody}</p>}>
      <section
        aria-label={props.label}
        tabindex="0"
        class="max-h-60 overflow-auto rounded-control bg-raised px-3 py-2"
      >
        <pre class="whitespace-pre-wrap break-words font-mono text-mono" translate="no">
          {props.text}
        </pre>
      </section>
    </Show>
  );
}

function Headers(props: { title: string; headers: Record<string, string> }) {
  const pairs = () => Object.entries(props.headers);
  return (
    <Show when={pairs().length > 0}>
      <details>
        <summary class="w-fit cursor-pointer rounded-chip text-fg-muted text-label">
          {props.title} <span class="tabular-nums">({number(pairs().length)})</span>
        </summary>
        <dl class="mt-1 grid gap-0.5 font-mono text-mono" translate="no">
          <For each={pairs()}>
            {([name, value]) => (
              <div class="[overflow-wrap:anywhere]">
                <dt class="inline text-fg-subtle">{name}: </dt>
                <dd class="inline">{value}</dd>
              </div>
            )}
          </For>
        </dl>
      </details>
    </Show>
  );
}
