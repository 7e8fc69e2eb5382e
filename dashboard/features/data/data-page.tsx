import { A } from '@solidjs/router';
import { createMemo, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import { collectionsQuery } from '../../api/collection-queries';
import { useQuery } from '../../api/query/use-query';
import { wordsLoaded } from '../../i18n/define-words';
import { FrameSkeleton } from '../../parts/frame-skeleton';
import { useGroup } from '../../parts/group-frame';
import { Missing } from '../../parts/missing';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { button } from '../../ui/button';
import { Page } from '../../ui/page';
import { CollectionList } from './collection-list';
import { createDataAddress } from './create-data-address';
import { words } from './words';

const CollectionView = lazy(async () => ({ default: (await import('./collection-view')).CollectionView }));
const NewCollectionDialog = lazy(async () => {
  const { NewCollectionDialog } = await import('./dialogs/new-collection-dialog');
  await wordsLoaded();
  return { default: NewCollectionDialog };
});

/** While there is none, the first one may be made by a script. */
const EMPTY_MS = 700;

/** The collections of a group, or the items of one. */
export function DataPage() {
  const { project } = useProject();
  const { group } = useGroup();
  const address = createDataAddress();
  // It comes along with the answer that it shows.
  if (address.collection() !== undefined) void CollectionView.preload();
  const collections = useQuery(() => ({
    ...collectionsQuery(group().id),
    refetchInterval: ({ state }) => (state.data?.length === 0 ? EMPTY_MS : false),
  }));
  const known = createMemo(() =>
    (collections.data ?? []).toSorted((left, right) => left.name.localeCompare(right.name)),
  );
  // An id leads here too, and goes on leading here when the name is changed.
  const chosen = () =>
    known().find(({ name }) => name === address.collection()) ??
    known().find(({ id }) => id === address.collection());
  const list = () => paths.groupSection(project().slug, group().slug, 'data');

  return (
    <>
      <Switch>
        <Match when={collections.isPending}>
          <FrameSkeleton title={address.collection() ?? words().title} />
        </Match>
        <Match when={collections.isLoadingError}>
          <Page title={words().title}>
            <ProblemNotice error={collections.error} onRetry={() => collections.refetch()} />
          </Page>
        </Match>
        <Match when={address.collection() === undefined}>
          <CollectionList collections={known()} address={address} />
        </Match>
        <Match when={chosen()?.id} keyed>
          <Show when={chosen()}>
            {(collection) => (
              <Suspense fallback={<FrameSkeleton title={collection().name} />}>
                <CollectionView collection={collection()} collections={known()} address={address} />
              </Suspense>
            )}
          </Show>
        </Match>
        <Match when={collections.isFetching}>
          <FrameSkeleton title={address.collection() ?? words().title} />
        </Match>
        <Match when={true}>
          <Missing title={words().noCollection} hint={words().noCollectionHint}>
            <A class={button.primary} href={list()}>
              {words().toCollections}
            </A>
          </Missing>
        </Match>
      </Switch>
      <Suspense>
        <Show when={address.dialog() === 'new-collection'}>
          <NewCollectionDialog address={address} />
        </Show>
      </Suspense>
    </>
  );
}
