import { For, Show } from 'solid-js';
import type { ExchangeAnswer } from '../../api/log-queries';
import { CheckTable } from './check-table';
import { clockTime } from './figures';
import { MethodMark } from './method-mark';
import { whyFacts } from './why-facts';
import { outcomeSentence, WORDS } from './words';

/** Why the answer is what it is. */
export function Why(props: { answer: ExchangeAnswer }) {
  const why = () => props.answer.exchange.why;

  return (
    <div class="grid gap-4">
      <p class="font-medium">{outcomeSentence(why().outcome)}</p>
      <Show when={why().checks?.length ? why().checks : undefined}>
        {(checks) => (
          <section>
            <SectionTitle>{WORDS.checks}</SectionTitle>
            <CheckTable checks={checks()} label={WORDS.checks} />
          </section>
        )}
      </Show>
      <Show when={why().near_misses?.length ? why().near_misses : undefined}>
        {(misses) => (
          <section class="grid gap-2">
            <SectionTitle>{WORDS.nearest}</SectionTitle>
            <For each={misses()}>
              {(miss) => (
                <div class="rounded-control border border-line px-3 py-2">
                  <p class="mb-1 flex min-w-0 items-baseline gap-2">
                    <MethodMark method={miss.endpoint.method} />
                    <span class="break-all font-mono text-mono">{miss.endpoint.path}</span>
                    <span class="ml-auto truncate text-fg-subtle text-label">{miss.endpoint.name}</span>
                  </p>
                  <CheckTable checks={miss.checks} label={`${miss.endpoint.method} ${miss.endpoint.path}`} />
                </div>
              )}
            </For>
          </section>
        )}
      </Show>
      <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <For each={whyFacts(props.answer)}>
          {([name, value]) => (
            <>
              <dt class="text-fg-subtle">{name}</dt>
              <dd class="break-words tabular-nums">{value}</dd>
            </>
          )}
        </For>
      </dl>
      <Show when={why().tries}>
        {(tries) => (
          <ol class="grid gap-1">
            <For each={tries()}>
              {(one) => (
                <li class="tabular-nums">
                  {clockTime(one.at)} · {one.status ?? one.error} · {one.duration_ms} ms
                </li>
              )}
            </For>
          </ol>
        )}
      </Show>
      <Show when={why().console?.length ? why().console : undefined}>
        {(lines) => (
          <section>
            <SectionTitle>{WORDS.console}</SectionTitle>
            <pre class="whitespace-pre-wrap break-words rounded-control bg-raised px-3 py-2 font-mono text-mono">
              {lines().join('\n')}
            </pre>
          </section>
        )}
      </Show>
    </div>
  );
}

function SectionTitle(props: { children: string }) {
  return <h3 class="mb-1 font-medium text-fg-muted text-label">{props.children}</h3>;
}
