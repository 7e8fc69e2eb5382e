import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch } from 'solid-js';
import type { CollectionSummary } from '../../api/collection-queries';
import { collectionQuery } from '../../api/collection-queries';
import { useQuery } from '../../api/query/use-query';
import { wordsLoaded } from '../../i18n/define-words';
import { useGroup } from '../../parts/group-frame';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { deepEqual } from '../../ui/form/deep-equal';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { CollectionHead } from './collection-head';
import { CollectionTools } from './collection-tools';
import type { DataAddress } from './create-data-address';
import { createItemActions } from './create-item-actions';
import { createItems } from './create-items';
import { columnsOf } from './grid/columns';
import { createGrid } from './grid/create-grid';
import { DataGrid } from './grid/data-grid';
import { GridFooter } from './grid-footer';
import { NoItems } from './no-items';
import { words } from './words';

const CollectionDialogs = lazy(async () => {
  const { CollectionDialogs } = await import('./dialogs/collection-dialogs');
  await wordsLoaded();
  return { default: CollectionDialogs };
});

type Props = {
  collection: CollectionSummary;
  collections: readonly CollectionSummary[];
  address: DataAddress;
};

/** The items of one collection, in the world that they are looked at in. */
export function CollectionView(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const reason = () => access().reason('editor');
  const whole = useQuery(() => collectionQuery(group().id, props.collection.id));
  const [isHeld, setHeld] = createSignal<() => boolean>(() => false);
  const items = createItems({
    at: () => ({ groupId: group().id, collectionId: props.collection.id, world: props.address.world() }),
    wish: props.address.wish,
    collection: () => props.collection,
    isHeld: () => isHeld()(),
  });
  // The same columns stay the same, so that an edit elsewhere leaves an open cell alone.
  const fields = createMemo(
    () => columnsOf(whole.data?.schema ?? null, props.collection.id_field, items.firstItems()),
    undefined,
    { equals: deepEqual },
  );
  const actions = createItemActions({
    items,
    collection: () => props.collection,
    collections: () => props.collections,
    world: props.address.world,
    reason,
  });
  const grid = createGrid({
    ids: items.ids,
    item: items.item,
    columns: () => fields().columns,
    reason,
    faultText: (fault) => words().faults[fault],
    save: actions.saveField,
    refusedWith: actions.refusedWith,
    openWide: (id, column) => props.address.openItem(id, column.isId ? undefined : column.key),
  });
  setHeld(() => () => grid.editing() !== undefined);
  const isEmpty = () => items.total() === 0;
  const open = () => {
    const id = grid.activeId();
    if (id !== undefined) props.address.openItem(id);
  };
  const hasDialog = () => props.address.item() !== undefined || DIALOGS.has(props.address.dialog() ?? '');

  return (
    <Page title={props.collection.name} heading={<span translate="no">{props.collection.name}</span>}>
      <CollectionHead collection={props.collection} collections={props.collections} address={props.address} />
      <CollectionTools
        collection={props.collection}
        columns={fields().columns}
        address={props.address}
        isEmpty={isEmpty()}
        isUpdating={items.query.isFetching}
        reason={reason()}
        onRefresh={() => void items.refresh()}
      />
      <Switch>
        <Match when={items.query.isPending}>
          <Loading what={props.collection.name} />
          <Skeleton class="h-80" />
        </Match>
        <Match when={items.query.isLoadingError}>
          <ProblemNotice error={items.query.error} onRetry={() => items.query.refetch()} />
        </Match>
        <Match when={isEmpty()}>
          <NoItems
            collection={props.collection}
            schema={whole.data?.schema ?? null}
            world={props.address.world()}
            reason={reason()}
            onAdd={() => props.address.ask('new-item')}
          />
        </Match>
        <Match when={true}>
          <DataGrid
            label={words().itemsOf(props.collection.name)}
            grid={grid}
            ids={items.ids()}
            item={items.item}
            columns={fields().columns}
            count={props.address.isNarrowed() ? undefined : items.total()}
            sort={props.address.sort()}
            isReadOnly={reason() !== undefined}
            onSort={props.address.sortBy}
            onNearEnd={items.readMore}
            onRemove={() => void actions.remove(grid.activeId())}
            onDuplicate={() => void actions.duplicate(grid.activeId())}
            onOpen={open}
          />
          <GridFooter
            items={items}
            grid={grid}
            isNarrowed={props.address.isNarrowed()}
            hidden={fields().hidden}
            isSingular={props.collection.singular}
            reason={reason()}
            onSeeAll={props.address.seeAll}
            onOpen={open}
            onDuplicate={() => void actions.duplicate(grid.activeId())}
            onRemove={() => void actions.remove(grid.activeId())}
          />
        </Match>
      </Switch>
      <Suspense>
        <Show when={hasDialog()}>
          <CollectionDialogs
            collection={props.collection}
            collections={props.collections}
            schema={whole.data?.schema ?? null}
            items={items}
            actions={actions}
            address={props.address}
            reason={reason()}
          />
        </Show>
      </Suspense>
    </Page>
  );
}

const DIALOGS = new Set(['new-item', 'settings', 'reset', 'snapshot', 'import', 'delete']);
