import { A } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { useQuery } from '../../../api/query/use-query';
import { type StoreWorld, storeWorldsQuery } from '../../../api/store-queries';
import { MAIN_WORLD } from '../../../api/world-queries';
import { ago, bytes } from '../../../i18n/format';
import { lazyPart } from '../../../i18n/lazy-part';
import { number } from '../../../i18n/numbers';
import { createDialogPlace } from '../../../parts/dialog-place';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { ProblemNotice } from '../../../parts/problem-notice';
import { useProject } from '../../../parts/project-frame';
import { ActionButton } from '../../../ui/action-button';
import { link } from '../../../ui/button';
import { createPageKeys } from '../../../ui/create-page-keys';
import { Menu } from '../../../ui/menu';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { Snippet } from '../../../ui/snippet';
import { type Column, Table } from '../../../ui/table';
import { words } from './words';

const ForkDialog = lazyPart(async () => (await import('./fork-dialog')).ForkDialog);
const WorldQuestion = lazyPart(async () => (await import('./world-question')).WorldQuestion);

const SOON_MS = 2_000;
const EXAMPLE = 'x-understudy-world: test-17';

/** The worlds of a store: each has buckets of its own, and they share what is the same in them. */
export function StoreWorldsPage() {
  const { project, access } = useProject();
  const { group } = useGroup();
  const dialog = createDialogPlace();
  const worlds = useQuery(() => ({ ...storeWorldsQuery(group().id), refetchInterval: SOON_MS }));
  const reason = () => access().reason('editor');
  const create = () => dialog.open('fork', MAIN_WORLD);
  createPageKeys({ c: () => void (!reason() && create()) });
  const hrefOf = (name: string) => {
    const page = paths.group(project().slug, group().slug);
    return name === MAIN_WORLD ? page : `${page}?${new URLSearchParams({ world: name })}`;
  };

  const columns = (): Column<StoreWorld>[] => [
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
    { key: 'used', title: words().lastUsed, cell: (row) => ago(row.last_used_at) },
    { key: 'buckets', title: words().buckets, isNumber: true, cell: (row) => number(row.buckets) },
    { key: 'objects', title: words().objects, isNumber: true, cell: (row) => number(row.objects) },
    { key: 'size', title: words().size, isNumber: true, cell: (row) => bytes(row.bytes) },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0',
      cell: ({ name }) => (
        <Menu
          look="icon"
          label={words().moreFor(name)}
          items={[
            { text: words().fork, reason: reason(), onSelect: () => dialog.open('fork', name) },
            { text: words().reset, reason: reason(), onSelect: () => dialog.open('reset', name) },
            ...(name === MAIN_WORLD
              ? []
              : [
                  'line' as const,
                  {
                    text: words().remove,
                    tone: 'danger' as const,
                    reason: reason(),
                    onSelect: () => dialog.open('delete', name),
                  },
                ]),
          ]}
        />
      ),
    },
  ];

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <div class="mt-3 grid max-w-[72ch] gap-1">
        <p class="text-fg-muted">{words().howTo}</p>
        <Snippet text={EXAMPLE} label={words().header} />
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
          <div class="mt-4 flex justify-end">
            <ActionButton look="primary" icon={<IconPlus />} keys="c" reason={reason()} onPress={create}>
              {words().newWorld}
            </ActionButton>
          </div>
          <div class="mt-4">
            <Table caption={words().title} columns={columns()} rows={worlds.data ?? []} />
          </div>
          <Show when={(worlds.data ?? []).length === 0}>
            <p class="mt-3 text-fg-muted">{words().none}</p>
          </Show>
        </Match>
      </Switch>
      <Suspense>
        <Show when={reason() === undefined && dialog.of()} keyed>
          {(of) => (
            <Switch>
              <Match when={dialog.is('fork')}>
                <ForkDialog from={of} onClose={dialog.close} />
              </Match>
              <Match when={dialog.is('reset')}>
                <WorldQuestion kind="reset" world={of} onClose={dialog.close} />
              </Match>
              <Match when={dialog.is('delete')}>
                <WorldQuestion kind="delete" world={of} onClose={dialog.close} />
              </Match>
            </Switch>
          )}
        </Show>
      </Suspense>
    </Page>
  );
}
