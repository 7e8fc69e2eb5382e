import { A } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import IconGlobe from '~icons/lucide/globe';
import IconPlus from '~icons/lucide/plus';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';
import { FORGOTTEN_AFTER_MS, MAIN_WORLD, type World, worldsQuery } from '../../api/world-queries';
import { ago } from '../../i18n/format';
import { lazyPart } from '../../i18n/lazy-part';
import { ActionButton } from '../../ui/action-button';
import { link } from '../../ui/button';
import { createPageKeys } from '../../ui/create-page-keys';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { Snippet } from '../../ui/snippet';
import { type Column, Table } from '../../ui/table';
import { createDialogPlace } from '../dialog-place';
import { EmptyList } from '../empty-list';
import { useGroup } from '../group-frame';
import { paths } from '../paths';
import { ProblemNotice } from '../problem-notice';
import { useProject } from '../project-frame';
import { words } from './words';
import { WorldActions } from './world-actions';

const MemoryWorldDialogs = lazyPart(async () => (await import('./world-dialogs')).WorldDialogs);

const EXAMPLE = 'test-17';
const EXAMPLE_HEADER = `x-understudy-world: ${EXAMPLE}`;
const SOON_MS = 2_000;

type Props = {
  /** What is apart in each world of this kind. */
  about: string;
  resetConsequence: string;
  removeConsequence: string;
  /** What of the dashboard is kept of what was in a world. */
  queryKey: readonly unknown[];
};

/** The worlds of a kind that keeps a memory of its own; a world is looked at on the pages of its group. */
export function MemoryWorlds(props: Props) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const dialog = createDialogPlace();
  const worlds = useInfiniteQuery(() => ({ ...worldsQuery(group().id), refetchInterval: SOON_MS }));
  const known = () => worlds.data?.pages.flatMap((page) => page.worlds) ?? [];
  const hasOnlyMain = () => worlds.isSuccess && known().length <= 1;
  const reason = () => access().reason('editor');
  const create = () => dialog.open('fork', MAIN_WORLD);
  createPageKeys({ c: () => void (!reason() && create()) });
  const hrefOf = (name: string) => {
    const page = paths.group(project().slug, group().slug);
    return name === MAIN_WORLD ? page : `${page}?${new URLSearchParams({ world: name })}`;
  };

  const columns = (): Column<World>[] => [
    {
      key: 'name',
      title: words().name,
      isHead: true,
      cell: ({ name }) => (
        <A class={`${link} font-medium`} href={hrefOf(name)} translate="no">
          {name}
        </A>
      ),
    },
    { key: 'used', title: words().lastUsed, cell: (world) => usedText(world) },
    { key: 'expires', title: words().expires, cell: (world) => expiryText(world) },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0',
      cell: ({ name }) => <WorldActions world={name} reason={reason()} onAsk={dialog.open} />,
    },
  ];

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{props.about}</p>
      <div class="mt-3 grid max-w-[72ch] gap-1">
        <p class="text-fg-muted">{words().howTo}</p>
        <Snippet text={EXAMPLE_HEADER} label={words().header} />
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
              <ActionButton look="primary" icon={<IconPlus />} keys="c" reason={reason()} onPress={create}>
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
            <div class="mt-6">
              <EmptyList
                title={words().onlyMain}
                hint={words().onlyMainHint}
                icon={<IconGlobe />}
                create={{ text: words().newWorld, reason: reason(), onPress: create }}
                call={{ path: 'worlds', body: { name: EXAMPLE }, label: words().snippet }}
              />
            </div>
          </Show>
        </Match>
      </Switch>
      <Suspense>
        <Show when={reason() === undefined && dialog.of()}>
          <MemoryWorldDialogs
            place={dialog}
            queryKey={props.queryKey}
            resetConsequence={props.resetConsequence}
            removeConsequence={props.removeConsequence}
          />
        </Show>
      </Suspense>
    </Page>
  );
}

function usedText({ last_used_at }: World): string {
  return last_used_at === null ? words().never : ago(last_used_at);
}

function expiryText({ name, last_used_at }: World): string {
  if (name === MAIN_WORLD || last_used_at === null) return words().stays;
  return ago(new Date(last_used_at).getTime() + FORGOTTEN_AFTER_MS);
}
