import { Show } from 'solid-js';
import type { Item } from '../../../../api/collection-queries';
import { queryOptions } from '../../../../api/query/query-options';
import { useQuery } from '../../../../api/query/use-query';
import { sampleValues } from '../../../../api/schema-calls';
import { createJsonDraft } from '../../../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../../../parts/json-draft/json-draft-field';
import { ActionButton } from '../../../../ui/action-button';
import { Sheet } from '../../../../ui/sheet';
import { Skeleton } from '../../../../ui/skeleton';
import { showToast } from '../../../../ui/toasts';
import { itemId, withoutId } from '../../grid/item-id';
import type { CollectionDialogProps } from '../collection-dialogs';
import { words } from '../words';
import { isItem } from './is-item';

/** A new item, begun as the schema makes one, or with the fields that the others have. */
export function NewItemSheet(props: CollectionDialogProps) {
  const sample = useQuery(() =>
    queryOptions({
      queryKey: ['sample', props.schema, 'new'],
      queryFn: async () => (await sampleValues(props.schema))[0] ?? {},
      enabled: props.schema !== null,
      gcTime: 0,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  // A schema that nothing can be made of must not be in the way.
  const isReady = () => props.schema === null || sample.isSuccess || sample.isError;
  const begun = (): Item => {
    const made = sample.data;
    const item = isItem(made) ? made : emptied(props.items.firstItems()[0] ?? {});
    return props.collection.id_strategy === 'client' ? item : withoutId(item, props.collection);
  };

  return (
    <Show
      when={isReady()}
      fallback={
        <Sheet open title={words().newItem} onClose={props.address.dismiss}>
          <Skeleton class="h-60" />
        </Sheet>
      }
    >
      <FilledSheet {...props} begun={begun()} />
    </Show>
  );
}

function FilledSheet(props: CollectionDialogProps & { begun: Item }) {
  const draft = createJsonDraft({
    value: props.begun,
    refuse: (value) => (isItem(value) ? undefined : words().notAnItem),
    save: async (value) => {
      if (!isItem(value)) return;
      const made = await props.items.add(value);
      showToast({ text: words().added(itemId(made, props.collection)), tone: 'success' });
    },
  });

  async function save(): Promise<void> {
    if (await draft.submit()) props.address.dismiss();
  }

  return (
    <Sheet
      open
      title={words().newItem}
      description={words().newItemHint}
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <ActionButton look="primary" keys="Ctrl+S" isBusy={draft.isBusy()} onPress={() => void save()}>
            {words().addItem}
          </ActionButton>
        </>
      }
    >
      <JsonDraftField draft={draft} label={words().wholeItem} onSave={() => void save()} />
    </Sheet>
  );
}

function emptied(item: Item): Item {
  return Object.fromEntries(Object.keys(item).map((key) => [key, null]));
}
