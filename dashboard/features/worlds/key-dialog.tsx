import { createSignal, Show } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { useQuery } from '../../api/query/use-query';
import { worldStateQuery, worldsOf } from '../../api/world-queries';
import { changeState } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { createJsonDraft } from '../../parts/json-draft/create-json-draft';
import { JsonDraftField } from '../../parts/json-draft/json-draft-field';
import { ActionButton } from '../../ui/action-button';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

type Props = { world: string; address: WorldsAddress; reason: string | undefined };

/** A key and what it holds; without one in the address, a new one. */
export function KeyDialog(props: Props) {
  const { group } = useGroup();
  const state = useQuery(() => worldStateQuery(group().id, props.world));
  const key = () => props.address.key();
  return (
    <Show
      when={key() === undefined || state.data}
      fallback={
        <Dialog open title={key() ?? words().newKey} onClose={props.address.dismiss}>
          <Skeleton class="h-40" />
        </Dialog>
      }
    >
      <FilledDialog
        {...props}
        known={key()}
        value={state.data?.values.find((entry) => entry.key === key())?.value}
      />
    </Show>
  );
}

function FilledDialog(props: Props & { known: string | undefined; value: unknown }) {
  const { group } = useGroup();
  const client = useQueryClient();
  const [name, setName] = createSignal(props.known ?? '');
  const [nameError, setNameError] = createSignal<string>();

  async function set(key: string, value: unknown): Promise<void> {
    const at = { groupId: group().id, world: props.world };
    const state = await changeState(at, { values: { [key]: value } });
    client.setQueryData(worldStateQuery(at.groupId, at.world).queryKey, state);
    void client.invalidateQueries({ queryKey: worldsOf(at.groupId) });
    props.address.dismiss();
    showToast({ text: value === null ? words().keyRemoved(key) : words().keySaved(key), tone: 'success' });
  }

  const draft = createJsonDraft({
    value: props.value,
    refuse: (value) => (value === null ? words().nullRemoves : undefined),
    save: (value) => set(name().trim(), value),
  });

  async function save(): Promise<void> {
    if (name().trim() === '') return void setNameError(words().keyNeeded);
    await draft.submit();
  }

  async function remove(): Promise<void> {
    try {
      await set(name(), null);
    } catch (error) {
      showToast({ text: words().notSaved(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  return (
    <Dialog
      open
      title={props.known ?? words().newKey}
      isKept={draft.isDirty()}
      onClose={props.address.dismiss}
      footer={
        <>
          <Show when={props.known !== undefined}>
            <ActionButton look="quiet" reason={props.reason} onPress={() => void remove()}>
              {words().removeKey}
            </ActionButton>
          </Show>
          <ActionButton
            look="primary"
            keys="Ctrl+S"
            isBusy={draft.isBusy()}
            reason={props.reason}
            onPress={() => void save()}
          >
            {words().save}
          </ActionButton>
        </>
      }
    >
      <Show when={props.known === undefined}>
        <TextField
          label={words().key}
          value={name()}
          error={nameError()}
          isRequired
          isMono
          autocomplete="off"
          onInput={(text) => {
            setNameError(undefined);
            setName(text);
          }}
        />
      </Show>
      <JsonDraftField
        draft={draft}
        label={words().value}
        hint={words().valueHint}
        reason={props.reason}
        minLines={4}
        onSave={() => void save()}
      />
    </Dialog>
  );
}
