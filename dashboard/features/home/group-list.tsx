import { useInfiniteQuery } from '@tanstack/solid-query';
import { For, Match, Show, Switch } from 'solid-js';
import { groupsQuery } from '../../api/queries';
import { button } from '../../ui/button';
import { GroupCard } from './group-card';
import { GroupListSkeleton } from './group-list-skeleton';
import { NoGroups } from './no-groups';
import { ProblemNotice } from './problem-notice';

export function GroupList() {
  const pages = useInfiniteQuery(groupsQuery);
  const groups = () => (pages.data ? pages.data.pages.flatMap((page) => page.groups) : []);

  return (
    <Switch>
      <Match when={pages.isPending}>
        <GroupListSkeleton />
      </Match>
      <Match when={pages.isLoadingError}>
        <ProblemNotice error={pages.error} onRetry={() => pages.refetch()} />
      </Match>
      <Match when={groups().length === 0}>
        <NoGroups />
      </Match>
      <Match when={true}>
        <ul class="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(100%,320px),1fr))] gap-4">
          <For each={groups()}>{(group) => <GroupCard group={group} />}</For>
        </ul>
        <Show when={pages.isFetchNextPageError}>
          <ProblemNotice error={pages.error} />
        </Show>
        <Show when={pages.hasNextPage}>
          <button
            type="button"
            class={`${button.plain} mt-4`}
            disabled={pages.isFetchingNextPage}
            onClick={() => pages.fetchNextPage()}
          >
            Show more groups
          </button>
        </Show>
      </Match>
    </Switch>
  );
}
