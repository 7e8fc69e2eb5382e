import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import type { CollectionSummary } from '../../api/collection-queries';
import { useQuery } from '../../api/query/use-query';
import { worldQuery } from '../../api/world-queries';
import { number } from '../../i18n/numbers';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { link } from '../../ui/button';
import { createPageKeys } from '../../ui/create-page-keys';
import { Page } from '../../ui/page';
import { type Column, Table } from '../../ui/table';
import type { DataAddress } from './create-data-address';
import { NoCollections } from './no-collections';
import { words } from './words';
import { WorldMenu } from './world-menu';

type Props = { collections: readonly CollectionSummary[]; address: DataAddress };

export function CollectionList(props: Props) {
  const { project, access } = useProject();
  const { group } = useGroup();
  const world = useQuery(() => worldQuery(group().id, props.address.world()));
  const count = (name: string) => world.data?.collections[name];
  const create = () => props.address.ask('new-collection');
  createPageKeys({ c: () => void (!access().reason('editor') && create()) });

  const columns = (): Column<CollectionSummary>[] => [
    {
      key: 'name',
      title: words().name,
      isHead: true,
      cell: (row) => (
        <span class="flex flex-wrap items-center gap-2">
          <A
            href={`${paths.collection(project().slug, group().slug, row.name)}${props.address.worldQuery()}`}
            class={`${link} font-medium`}
            translate="no"
          >
            {row.name}
          </A>
          <CollectionBadges collection={row} />
        </span>
      ),
    },
    {
      key: 'path',
      title: words().path,
      class: 'break-all',
      cell: (row) => <code class="font-mono text-mono">{row.path}</code>,
    },
    {
      key: 'items',
      title: words().items,
      isNumber: true,
      cell: (row) => (
        <Show
          when={count(row.name) !== undefined}
          fallback={<span class="text-fg-subtle">{words().asSeeded}</span>}
        >
          {number(count(row.name) ?? 0)}
        </Show>
      ),
    },
    { key: 'ids', title: words().idStrategy, cell: (row) => words().idStrategies[row.id_strategy] },
  ];

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <Show
        when={props.collections.length > 0}
        fallback={<NoCollections reason={access().reason('editor')} onCreate={create} />}
      >
        <div class="mt-4 flex flex-wrap items-center justify-end gap-2">
          <WorldMenu world={props.address.world()} onChoose={props.address.lookAt} />
          <ActionButton
            look="primary"
            icon={<IconPlus />}
            keys="c"
            reason={access().reason('editor')}
            onPress={create}
          >
            {words().newCollection}
          </ActionButton>
        </div>
        <div class="mt-4">
          <Table caption={words().title} columns={columns()} rows={props.collections} />
        </div>
      </Show>
    </Page>
  );
}

export function CollectionBadges(props: { collection: CollectionSummary }) {
  return (
    <>
      <Show when={props.collection.singular}>
        <Badge>{words().isSingular}</Badge>
      </Show>
      <Show when={props.collection.read_only}>
        <Badge tone="info">{words().isReadOnly}</Badge>
      </Show>
      <Show when={!props.collection.enabled}>
        <Badge tone="warning">{words().isOff}</Badge>
      </Show>
    </>
  );
}
