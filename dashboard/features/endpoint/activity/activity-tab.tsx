import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import IconActivity from '~icons/lucide/activity';
import { useQuery } from '../../../api/query/use-query';
import { recentExchangesQuery } from '../../../api/seen-endpoints';
import { paths } from '../../../parts/paths';
import { ProblemNotice } from '../../../parts/problem-notice';
import { link } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Skeleton } from '../../../ui/skeleton';
import { useEditing } from '../editor-context';
import { ExchangeTable } from './exchange-table';
import { words } from './words';

/** The last requests of this endpoint, each with the way to all of it in Live. */
export function ActivityTab() {
  const { id } = useEditing();
  return (
    <Show
      when={id()}
      keyed
      fallback={
        <EmptyState title={words().unsaved} icon={<IconActivity />}>
          {words().unsavedHint}
        </EmptyState>
      }
    >
      {(endpointId) => <Activity id={endpointId} />}
    </Show>
  );
}

function Activity(props: { id: string }) {
  const { project, group, form } = useEditing();
  const recent = useQuery(() => recentExchangesQuery(project().id, props.id));
  const rows = () => recent.data;
  const call = () => `curl '${group().base_url}${form.values.path.replace(/:[^/]+|\{[^}]+\}/g, '1')}'`;

  return (
    <section class="grid gap-3" aria-label={words().last}>
      <div class="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 class="font-medium">{words().last}</h2>
        <p class="flex gap-4">
          <A class={link} href={paths.live(project().slug, `endpoint:${props.id}`)}>
            {words().all}
          </A>
          <A class={link} href={paths.live(project().slug, `near:${props.id}`)}>
            {words().nearMisses}
          </A>
        </p>
      </div>
      <Switch>
        <Match when={recent.isPending}>
          <Skeleton class="h-60" />
        </Match>
        <Match when={recent.isLoadingError}>
          <ProblemNotice error={recent.error} onRetry={() => recent.refetch()} />
        </Match>
        <Match when={rows()?.length === 0}>
          <EmptyState
            title={words().empty}
            icon={<IconActivity />}
            snippet={{ text: call(), label: words().copyCall }}
          >
            {words().emptyHint}
          </EmptyState>
        </Match>
        <Match when={rows()}>
          {(exchanges) => (
            <>
              <ExchangeTable exchanges={exchanges()} />
              <p class="text-fg-subtle text-label">{words().updating}</p>
            </>
          )}
        </Match>
      </Switch>
    </section>
  );
}
