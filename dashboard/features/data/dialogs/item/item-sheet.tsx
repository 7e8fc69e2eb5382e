import { Match, Show, Switch } from 'solid-js';
import IconCopy from '~icons/lucide/copy';
import IconTrash from '~icons/lucide/trash-2';
import { type Item, type ItemsAt, itemQuery } from '../../../../api/collection-queries';
import { readItem } from '../../../../api/collection-writes';
import { useQuery } from '../../../../api/query/use-query';
import { useGroup } from '../../../../parts/group-frame';
import { createJsonDraft } from '../../../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../../../parts/json-draft/json-draft-field';
import { ProblemNotice } from '../../../../parts/problem-notice';
import { ActionButton } from '../../../../ui/action-button';
import { deepEqual } from '../../../../ui/form/deep-equal';
import { Sheet } from '../../../../ui/sheet';
import { Skeleton } from '../../../../ui/skeleton';
import { showToast } from '../../../../ui/toasts';
import type { CollectionDialogProps } from '../collection-dialogs';
import { words } from '../words';
import { isItem } from './is-item';

type Props = CollectionDialogProps & { id: string };

/** An item, whole. */
export function ItemSheet(props: Props) {
  const { group } = useGroup();
  const at = () => ({
    groupId: group().id,
    collectionId: props.collection.id,
    world: props.address.world(),
  });
  const item = useQuery(() => ({ ...itemQuery(at(), props.id), gcTime: 0, refetchOnWindowFocus: false }));

  return (
    <Switch>
      {/* What is kept from before may be old, and what is old cannot be saved upon. */}
      <Match when={!item.isFetchedAfterMount || item.isLoadingError}>
        <Sheet open title={words().item(props.id)} onClose={props.address.dismiss}>
          <Show when={item.isLoadingError} fallback={<Skeleton class="h-60" />}>
            <ProblemNotice error={item.error} onRetry={() => item.refetch()} />
          </Show>
        </Sheet>
      </Match>
      <Match when={item.data !== undefined}>
        <FilledSheet {...props} item={item.data ?? {}} at={at()} />
      </Match>
    </Switch>
  );
}

function FilledSheet(props: Props & { item: Item; at: ItemsAt }) {
  let seen = props.item;
  const draft = createJsonDraft({
    value: props.item,
    refuse: (value) => (isItem(value) ? undefined : words().notAnItem),
    save: async (value) => {
      const now = await readItem(props.at, props.id);
      const isOld = !deepEqual(now, seen);
      seen = now;
      // A client of the mock may have written meanwhile: who saves again knows.
      if (isOld) throw new Error(words().changedSince);
      if (isItem(value)) await props.items.replace(props.id, value);
    },
  });

  async function save(): Promise<void> {
    if (!(await draft.submit())) return;
    props.address.dismiss();
    showToast({ text: words().saved(props.id), tone: 'success' });
  }

  async function duplicate(): Promise<void> {
    await props.actions.duplicate(props.id);
    props.address.dismiss();
  }

  async function remove(): Promise<void> {
    if (await props.actions.remove(props.id)) props.address.dismiss();
  }

  return (
    <Sheet
      open
      title={words().item(props.id)}
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <Show when={!props.collection.singular}>
            <ActionButton
              look="quiet"
              icon={<IconTrash />}
              reason={props.reason}
              onPress={() => void remove()}
            >
              {words().remove}
            </ActionButton>
            <ActionButton
              look="quiet"
              icon={<IconCopy />}
              reason={props.reason}
              onPress={() => void duplicate()}
            >
              {words().duplicate}
            </ActionButton>
          </Show>
          <ActionButton
            look="primary"
            keys="Ctrl+S"
            isBusy={draft.isBusy()}
            reason={props.reason ?? (draft.isDirty() ? undefined : words().nothingChanged)}
            onPress={() => void save()}
          >
            {words().save}
          </ActionButton>
        </>
      }
    >
      <JsonDraftField
        draft={draft}
        label={words().wholeItem}
        hint={props.collection.singular ? undefined : words().idStays(props.collection.id_field)}
        reason={props.reason}
        onSave={() => void save()}
      />
    </Sheet>
  );
}
