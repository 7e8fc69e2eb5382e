import { createSignal } from 'solid-js';
import { itemsOf } from '../../../api/collection-queries';
import { createItems } from '../../../api/collection-writes';
import { useQueryClient } from '../../../api/query/client';
import { worldsOf } from '../../../api/world-queries';
import { useGroup } from '../../../parts/group-frame';
import { createJsonDraft } from '../../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../../parts/json-draft/json-draft-field';
import { JsonFile } from '../../../parts/json-draft/json-file';
import { ActionButton } from '../../../ui/action-button';
import { Dialog } from '../../../ui/dialog';
import { Segmented } from '../../../ui/segmented';
import { showToast } from '../../../ui/toasts';
import type { CollectionDialogProps } from './collection-dialogs';
import { isItem } from './item/is-item';
import { words } from './words';

/** So many are taken by one request. */
const MOST = 10_000;

export function ImportDialog(props: CollectionDialogProps) {
  const { group } = useGroup();
  const client = useQueryClient();
  const [how, setHow] = createSignal('beside');
  const draft = createJsonDraft({
    value: undefined,
    refuse: (value) => {
      const rows = rowsOf(value);
      if (!rows) return words().notAList;
      return rows.length > MOST ? words().tooManyItems(MOST) : undefined;
    },
    save: async (value) => {
      const at = { groupId: group().id, collectionId: props.collection.id, world: props.address.world() };
      const count = await createItems(at, rowsOf(value) ?? [], how() === 'instead');
      props.address.dismiss();
      showToast({ text: words().imported(count), tone: 'success' });
      void client.resetQueries({ queryKey: itemsOf(at) });
      void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
    },
  });

  return (
    <Dialog
      open
      title={words().importTitle(props.collection.name)}
      description={words().importHint(props.address.world())}
      width="wide"
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <ActionButton look="primary" isBusy={draft.isBusy()} onPress={() => void draft.submit()}>
            {how() === 'instead' ? words().replaceAll : words().addAll}
          </ActionButton>
        </>
      }
    >
      <JsonFile label={words().file} onText={draft.input} />
      <JsonDraftField
        draft={draft}
        label={words().itemsAsJson}
        minLines={8}
        onSave={() => void draft.submit()}
      />
      <Segmented
        label={words().how}
        isLabelHidden={false}
        value={how()}
        options={[
          { value: 'beside', text: words().beside },
          { value: 'instead', text: words().instead },
        ]}
        onChange={setHow}
      />
    </Dialog>
  );
}

function rowsOf(value: unknown): Record<string, unknown>[] | undefined {
  return Array.isArray(value) && value.every(isItem) ? value : undefined;
}
