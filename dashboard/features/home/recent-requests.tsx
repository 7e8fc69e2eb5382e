import { A } from '@solidjs/router';
import { For, Show } from 'solid-js';
import { recentQuery } from '../../api/log-queries';
import { useQuery } from '../../api/query/use-query';
import { ago } from '../../i18n/format';
import { paths } from '../../parts/paths';
import { link } from '../../ui/button';
import { MethodMark } from '../../ui/method-mark';
import { StatusMark } from '../../ui/status-mark';
import { words } from './words';

/** What was asked last; what nobody answered stands above the rest. */
export function RecentRequests(props: { projectId: string; projectSlug: string }) {
  const answer = useQuery(() => recentQuery(props.projectId));
  const exchanges = () => answer.data ?? [];

  return (
    <section class="mt-6">
      <div class="flex flex-wrap items-baseline gap-x-3">
        <h2 class="font-semibold text-section">{words().recent}</h2>
        <span class="text-fg-subtle text-label">{words().recentHint}</span>
        <A href={paths.live(props.projectSlug)} class={`${link} ml-auto`}>
          {words().all}
        </A>
      </div>
      <Show
        when={exchanges().length > 0}
        fallback={<p class="mt-2 text-fg-muted">{answer.isPending ? '' : words().noneRecent}</p>}
      >
        <ul class="mt-2 divide-y divide-line rounded-card border border-line bg-surface">
          <For each={exchanges()}>
            {(exchange) => (
              <li>
                <A
                  href={paths.exchange(props.projectSlug, exchange.id)}
                  class="flex min-h-10 min-w-0 items-center gap-3 px-4 text-fg no-underline hover:bg-raised"
                >
                  <span class="w-16 shrink-0">
                    <MethodMark method={exchange.method} />
                  </span>
                  <span
                    class="min-w-0 grow truncate font-mono text-mono"
                    title={exchange.path}
                    translate="no"
                  >
                    {exchange.path}
                  </span>
                  <StatusMark status={exchange.status} />
                  <time
                    class="w-28 shrink-0 text-right text-fg-subtle text-label tabular-nums max-sm:hidden"
                    datetime={new Date(exchange.at).toISOString()}
                  >
                    {ago(exchange.at)}
                  </time>
                </A>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
