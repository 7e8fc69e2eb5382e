import { For, type JSX, Show } from 'solid-js';
import { milliseconds } from '../../i18n/format';
import { MethodMark } from '../../ui/method-mark';
import { type Check, CheckTable } from './check-table';
import { clockTime } from './clock';
import { outcomeSentence } from './outcome';
import type { Fact, Reasons } from './why-facts';
import { words } from './words';

export type EndpointName = NonNullable<Reasons['endpoint']>;

type Props = {
  why: Reasons;
  /** `reasonFacts(why)` of a test, `exchangeFacts(answer)` of what is in the log. */
  facts: readonly Fact[];
  /** What can be done about a check that does not fit, of the endpoint that made it. */
  fix?: (check: Check, endpoint: EndpointName) => JSX.Element;
};

/** Why the answer is what it is. */
export function Why(props: Props) {
  const fixesOf = (endpoint: EndpointName | undefined) =>
    endpoint ? { fix: (check: Check) => props.fix?.(check, endpoint) } : {};

  return (
    <div class="grid grid-cols-1 gap-4">
      <p class="font-medium">{outcomeSentence(props.why.outcome)}</p>
      <Show when={props.why.checks?.length ? props.why.checks : undefined}>
        {(checks) => (
          <section>
            <SectionTitle>{words().checks}</SectionTitle>
            <CheckTable checks={checks()} label={words().checks} {...fixesOf(props.why.endpoint)} />
          </section>
        )}
      </Show>
      <Show when={props.why.near_misses?.length ? props.why.near_misses : undefined}>
        {(misses) => (
          <section class="grid grid-cols-1 gap-2">
            <SectionTitle>{words().nearest}</SectionTitle>
            <For each={misses()}>
              {(miss) => (
                <div class="rounded-control border border-line px-3 py-2">
                  <p translate="no" class="mb-1 flex min-w-0 items-baseline gap-2">
                    <MethodMark method={miss.endpoint.method} />
                    <span class="break-all font-mono text-mono">{miss.endpoint.path}</span>
                    <span class="ml-auto truncate text-fg-subtle text-label">{miss.endpoint.name}</span>
                  </p>
                  <CheckTable
                    checks={miss.checks}
                    label={`${miss.endpoint.method} ${miss.endpoint.path}`}
                    {...fixesOf(miss.endpoint)}
                  />
                </div>
              )}
            </For>
          </section>
        )}
      </Show>
      <dl class="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
        <For each={props.facts}>
          {([name, value]) => (
            <>
              <dt class="text-fg-subtle">{name}</dt>
              <dd translate="no" class="break-words tabular-nums">
                {value}
              </dd>
            </>
          )}
        </For>
      </dl>
      <Show when={props.why.tries}>
        {(tries) => (
          <section>
            <SectionTitle>{words().tries}</SectionTitle>
            <ol class="grid gap-1">
              <For each={tries()}>
                {(one) => (
                  <li translate="no" class="tabular-nums">
                    {clockTime(one.at)} · {one.status ?? one.error} · {milliseconds(one.duration_ms)}
                  </li>
                )}
              </For>
            </ol>
          </section>
        )}
      </Show>
      <Show when={props.why.console?.length ? props.why.console : undefined}>
        {(lines) => (
          <section>
            <SectionTitle>{words().console}</SectionTitle>
            <pre
              translate="no"
              class="whitespace-pre-wrap break-words rounded-control bg-raised px-3 py-2 font-mono text-mono"
            >
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
