import { A } from '@solidjs/router';
import { Match, Show, Switch } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';
import { FORGOTTEN_AFTER_MS, MAIN_WORLD, type World, worldsQuery } from '../../api/world-queries';
import { ago } from '../../i18n/format';
import { number } from '../../i18n/numbers';
import { useGroup } from '../../parts/group-frame';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { link } from '../../ui/button';
import { createPageKeys } from '../../ui/create-page-keys';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { Snippet } from '../../ui/snippet';
import { type Column, Table } from '../../ui/table';
import type { WorldsAddress } from './create-worlds-address';
import { NoWorlds } from './no-worlds';
import { words } from './words';
import { headerOf } from './world-header';
import { WorldMenu } from './world-menu';

const EMPTY_MS = 700;
const FEW_MS = 5_000;

export function WorldList(props: { address: WorldsAddress }) {
  const { access } = useProject();
  const { group } = useGroup();
  const worlds = useInfiniteQuery(() => ({
    ...worldsQuery(group().id),
    refetchInterval: ({ state }: { state: { data?: { pages: { worlds: unknown[] }[] } | undefined } }) => {
      const pages = state.data?.pages ?? [];
      if (pages.length > 1) return false;
      return pages[0]?.worlds.length === 1 ? EMPTY_MS : FEW_MS;
    },
  }));
  const known = () => worlds.data?.pages.flatMap((page) => page.worlds) ?? [];
  const hasOnlyMain = () => worlds.isSuccess && known().length <= 1;
  const create = () => props.address.ask('fork', MAIN_WORLD);
  createPageKeys({ c: () => void (!access().reason('editor') && create()) });

  const columns = (): Column<World>[] => [
    {
      key: 'name',
      title: words().name,
      isHead: true,
      cell: ({ name }) => (
        <A class={`${link} font-medium`} href={props.address.of(name)} translate="no">
          {name}
        </A>
      ),
    },
    { key: 'used', title: words().lastUsed, cell: (world) => usedText(world) },
    { key: 'items', title: words().items, isNumber: true, cell: ({ items }) => number(items) },
    { key: 'keys', title: words().keys, isNumber: true, cell: ({ keys }) => number(keys) },
    { key: 'expires', title: words().expires, cell: (world) => expiryText(world) },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0',
      cell: ({ name }) => <WorldMenu world={name} address={props.address} />,
    },
  ];

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <div class="mt-3 grid max-w-[72ch] gap-1">
        <p class="text-fg-muted">{words().howTo}</p>
        <Snippet text={headerOf(EXAMPLE)} label={words().header} />
      </div>
      <Switch>
        <Match when={worlds.isPending}>
          <Loading what={words().title} />
          <Skeleton class="mt-6 h-48" />
        </Match>
        <Match when={worlds.isLoadingError}>
          <ProblemNotice error={worlds.error} onRetry={() => worlds.refetch()} />
        </Match>
        <Match when={true}>
          <Show when={!hasOnlyMain()}>
            <div class="mt-4 flex justify-end">
              <ActionButton
                look="primary"
                icon={<IconPlus />}
                keys="c"
                reason={access().reason('editor')}
                onPress={create}
              >
                {words().newWorld}
              </ActionButton>
            </div>
          </Show>
          <div class="mt-4">
            <Table caption={words().title} columns={columns()} rows={known()} />
          </div>
          <Show when={worlds.hasNextPage}>
            <ActionButton
              class="mt-3"
              isBusy={worlds.isFetchingNextPage}
              onPress={() => void worlds.fetchNextPage()}
            >
              {words().more}
            </ActionButton>
          </Show>
          <Show when={hasOnlyMain()}>
            <NoWorlds reason={access().reason('editor')} onCreate={create} />
          </Show>
        </Match>
      </Switch>
    </Page>
  );
}

const EXAMPLE = 'test-17';

function usedText({ last_used_at }: World): string {
  return last_used_at === null ? words().never : ago(last_used_at);
}

function expiryText({ name, last_used_at }: World): string {
  if (name === MAIN_WORLD || last_used_at === null) return words().stays;
  return ago(new Date(last_used_at).getTime() + FORGOTTEN_AFTER_MS);
}
