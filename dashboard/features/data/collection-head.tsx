import { Show } from 'solid-js';
import type { CollectionSummary } from '../../api/collection-queries';
import { useQuery } from '../../api/query/use-query';
import { worldQuery } from '../../api/world-queries';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';
import { CopyIcon } from '../../ui/copy-icon';
import { LinkTabs } from '../../ui/link-tabs';
import { CollectionBadges } from './collection-list';
import type { DataAddress } from './create-data-address';
import { words } from './words';

type Props = {
  collection: CollectionSummary;
  collections: readonly CollectionSummary[];
  address: DataAddress;
};

/** Where the collection answers, and the way to the others. */
export function CollectionHead(props: Props) {
  const { project } = useProject();
  const { group } = useGroup();
  const world = useQuery(() => worldQuery(group().id, props.address.world()));
  const url = () => `${group().base_url}${props.collection.path}`;
  const hrefOf = (name: string) =>
    `${paths.collection(project().slug, group().slug, name)}${props.address.worldQuery()}`;
  const tabs = () => [
    {
      href: `${paths.groupSection(project().slug, group().slug, 'data')}${props.address.worldQuery()}`,
      text: words().all,
      isCurrent: false,
    },
    ...props.collections.map(({ id, name }) => ({
      href: hrefOf(name),
      text: name,
      count: world.data?.collections[name],
      isCurrent: id === props.collection.id,
    })),
  ];

  return (
    <>
      <div class="mt-1 flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-fg-muted">
        <span class="flex min-w-0 items-center gap-1">
          <code class="min-w-0 break-all font-mono text-mono">{props.collection.path}</code>
          <CopyIcon text={url()} label={words().copyUrl} />
        </span>
        <span>{words().idsAre(words().idStrategies[props.collection.id_strategy])}</span>
        <CollectionBadges collection={props.collection} />
      </div>
      <Show when={props.collection.description}>
        <p class="mt-1 max-w-[72ch] text-fg-muted" translate="no">
          {props.collection.description}
        </p>
      </Show>
      <div class="mt-3">
        <div class="min-w-0" translate="no">
          <LinkTabs label={words().title} tabs={tabs()} />
        </div>
      </div>
    </>
  );
}
