import { Show } from 'solid-js';
import { itemQuery } from '../../../../api/collection-queries';
import { useQuery } from '../../../../api/query/use-query';
import { useGroup } from '../../../../parts/group-frame';
import { createJsonDraft } from '../../../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../../../parts/json-draft/json-draft-field';
import { ProblemNotice } from '../../../../parts/problem-notice';
import { ActionButton } from '../../../../ui/action-button';
import { Dialog } from '../../../../ui/dialog';
import { Skeleton } from '../../../../ui/skeleton';
import type { CollectionDialogProps } from '../collection-dialogs';
import { words } from '../words';

type Props = CollectionDialogProps & { id: string; field: string };

/** One value that takes more room than a cell has. */
export function FieldDialog(props: Props) {
  const { group } = useGroup();
  const item = useQuery(() => ({
    ...itemQuery(
      { groupId: group().id, collectionId: props.collection.id, world: props.address.world() },
      props.id,
    ),
    gcTime: 0,
    refetchOnWindowFocus: false,
  }));
  return (
    <Show
      when={item.isFetchedAfterMount && item.data !== undefined}
      fallback={
        <Dialog open title={props.field} onClose={props.address.dismiss}>
          <Show when={item.isError} fallback={<Skeleton class="h-40" />}>
            <ProblemNotice error={item.error} onRetry={() => item.refetch()} />
          </Show>
        </Dialog>
      }
    >
      <FilledDialog {...props} value={item.data?.[props.field]} />
    </Show>
  );
}

function FilledDialog(props: Props & { value: unknown }) {
  const draft = createJsonDraft({
    value: props.value,
    save: (value) => props.items.changeField(props.id, props.field, value),
  });

  async function save(): Promise<void> {
    if (await draft.submit()) props.address.dismiss();
  }

  async function takeAway(): Promise<void> {
    if (await props.actions.takeAway(props.id, props.field)) props.address.dismiss();
  }

  return (
    <Dialog
      open
      title={words().fieldOf(props.field, props.id)}
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <Show when={props.value !== undefined}>
            <ActionButton look="quiet" reason={props.reason} onPress={() => void takeAway()}>
              {words().takeAway}
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
        label={words().jsonValue}
        reason={props.reason}
        minLines={8}
        onSave={() => void save()}
      />
    </Dialog>
  );
}
