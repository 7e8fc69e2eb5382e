import IconPlus from '~icons/lucide/plus';
import IconRows from '~icons/lucide/rows-3';
import type { CollectionSummary } from '../../api/collection-queries';
import { queryOptions } from '../../api/query/query-options';
import { useQuery } from '../../api/query/use-query';
import { sampleValues } from '../../api/schema-calls';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { newItemCurl } from './snippets';
import { words } from './words';

type Props = {
  collection: CollectionSummary;
  schema: unknown;
  world: string;
  reason: string | undefined;
  onAdd: () => void;
};

export function NoItems(props: Props) {
  const { group } = useGroup();
  // What the line sends must be taken.
  const sample = useQuery(() =>
    queryOptions({
      queryKey: ['sample', props.schema],
      queryFn: async () => (await sampleValues(props.schema))[0] ?? null,
      enabled: props.schema !== null,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  const item = () => (props.schema === null ? { name: 'First' } : sample.data);
  const isAnswered = () => props.collection.enabled && !props.collection.read_only && item() !== undefined;
  const snippet = () => {
    if (!isAnswered()) return undefined;
    const { path } = props.collection;
    const text = newItemCurl({ baseUrl: group().base_url, path, world: props.world }, item());
    return { text, label: words().itemSnippet };
  };

  return (
    <EmptyState
      title={words().noItems(props.world)}
      icon={<IconRows />}
      action={
        <ActionButton
          look="primary"
          icon={<IconPlus />}
          keys="c"
          reason={props.reason}
          onPress={() => props.onAdd()}
        >
          {words().addItem}
        </ActionButton>
      }
      snippet={snippet()}
    >
      {isAnswered() ? words().noItemsHint : words().noItemsByHand}
    </EmptyState>
  );
}
