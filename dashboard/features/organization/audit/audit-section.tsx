import { useSearchParams } from '@solidjs/router';
import { For, Match, Show, Switch } from 'solid-js';
import IconHistory from '~icons/lucide/history';
import { auditQuery } from '../../../api/audit-queries';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { accessOf } from '../../../parts/access';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { EmptyState } from '../../../ui/empty-state';
import { Loading, Skeleton } from '../../../ui/skeleton';
import type { SectionProps } from '../section-props';
import { type AuditSearch, auditFilter } from './audit-filter';
import { AuditFilters } from './audit-filters';
import { EventRow } from './event-row';
import { words } from './words';

export function AuditSection(props: SectionProps) {
  const reason = () => accessOf(props.organization.role).reason('admin');
  return (
    <Show when={reason()} fallback={<AuditLog organizationId={props.organization.id} />}>
      {(why) => (
        <EmptyState title={words().notForYou} icon={<IconHistory />}>
          {why()}
        </EmptyState>
      )}
    </Show>
  );
}

function AuditLog(props: { organizationId: string }) {
  const [search, setSearch] = useSearchParams<AuditSearch & { event: string }>();
  const audit = useInfiniteQuery(() => auditQuery(props.organizationId, auditFilter(search)));
  const events = () => audit.data?.pages.flatMap((page) => page.events) ?? [];
  const isFiltered = () => Boolean(search.actor || search.action || search.from || search.to);
  const clear = () =>
    setSearch({ actor: undefined, action: undefined, from: undefined, to: undefined }, { replace: true });

  return (
    <section class="grid gap-3">
      <h2 class="font-semibold text-section">{words().audit}</h2>
      <AuditFilters
        organizationId={props.organizationId}
        search={search}
        onChange={(change) => setSearch({ ...change, event: undefined }, { replace: true })}
      />
      <Switch>
        <Match when={audit.isPending}>
          <Loading what={words().audit} />
          <Skeleton class="h-60" />
        </Match>
        <Match when={audit.isLoadingError}>
          <ProblemNotice error={audit.error} onRetry={() => audit.refetch()} />
        </Match>
        <Match when={events().length === 0}>
          <EmptyState
            title={isFiltered() ? words().noneFits : words().none}
            level={3}
            icon={<IconHistory />}
            action={isFiltered() ? <ActionButton onPress={clear}>{words().clear}</ActionButton> : undefined}
          >
            {isFiltered() ? words().noneFitsHint : words().noneHint}
          </EmptyState>
        </Match>
        <Match when={true}>
          <ol class="rounded-card border border-line bg-surface">
            <For each={events()}>
              {(event) => (
                <EventRow
                  event={event}
                  isOpen={search.event === event.id}
                  onTurn={(isOpen) => setSearch({ event: isOpen ? event.id : undefined }, { replace: true })}
                />
              )}
            </For>
          </ol>
          <Show when={audit.hasNextPage}>
            <div class="flex justify-center">
              <ActionButton isBusy={audit.isFetchingNextPage} onPress={() => void audit.fetchNextPage()}>
                {words().older}
              </ActionButton>
            </div>
          </Show>
        </Match>
      </Switch>
    </section>
  );
}
