import { useQueryClient } from '../../api/query/client';
import { type WorldDocument, worldsOf } from '../../api/world-queries';
import { importWorld } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { createJsonDraft } from '../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../parts/json-draft/json-draft-field';
import { JsonFile } from '../../parts/json-draft/json-file';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

export function ImportDialog(props: { world: string; address: WorldsAddress }) {
  const { group } = useGroup();
  const client = useQueryClient();
  const draft = createJsonDraft({
    value: undefined,
    refuse: (value) => (isDocument(value) ? undefined : words().notAWorld),
    save: async (value) => {
      if (!isDocument(value)) return;
      const at = { groupId: group().id, world: props.world };
      await importWorld(at, value);
      props.address.dismiss();
      showToast({ text: words().imported(at.world), tone: 'success' });
      void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
      client.removeQueries({ queryKey: ['items', at.groupId] });
    },
  });
  return (
    <Dialog
      open
      title={words().importTitle(props.world)}
      description={words().importHint}
      width="wide"
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <ActionButton onPress={props.address.dismiss}>{words().cancel}</ActionButton>
          <ActionButton look="primary" isBusy={draft.isBusy()} onPress={() => void draft.submit()}>
            {words().importConfirm}
          </ActionButton>
        </>
      }
    >
      <JsonFile label={words().file} onText={draft.input} />
      <JsonDraftField
        draft={draft}
        label={words().document}
        minLines={8}
        onSave={() => void draft.submit()}
      />
    </Dialog>
  );
}

/** The rest of it is the server's to judge. */
function isDocument(value: unknown): value is WorldDocument {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'format') === 'understudy-world-1';
}
