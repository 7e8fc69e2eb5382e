import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import IconFolderPlus from '~icons/lucide/folder-plus';
import IconPlug from '~icons/lucide/plug';
import IconUpload from '~icons/lucide/upload';
import { ActionButton } from '../../../ui/action-button';
import { Checkbox } from '../../../ui/checkbox';
import { SearchBox } from '../../../ui/search-box';
import { Switch } from '../../../ui/switch';
import { words } from '../words';
import { WorldMenu } from '../worlds/world-menu';
import type { FilesAddress } from './create-files-address';
import type { ObjectList } from './create-object-list';
import type { Selection } from './create-selection';

const PAUSE_MS = 150;

type Props = {
  address: FilesAddress;
  list: ObjectList;
  selection: Selection;
  reason: string | undefined;
  searchRef: (input: HTMLInputElement) => void;
  onUpload: () => void;
};

/** Which objects are shown, and what can be added to them. */
export function FilesTools(props: Props) {
  const [typed, setTyped] = createSignal(props.address.q());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(props.address.q, setTyped, { defer: true }));

  function type(q: string): void {
    setTyped(q);
    clearTimeout(timer);
    timer = setTimeout(() => props.address.searchFor(q), q === '' ? 0 : PAUSE_MS);
  }

  const isAll = () => {
    const ids = props.list.ids();
    return ids.length > 0 && ids.every(props.selection.has);
  };

  return (
    <div class="mt-3 flex flex-wrap items-center gap-2">
      <div class="flex items-center gap-2 max-sm:w-full">
        <Checkbox
          label={words().chooseAll}
          isLabelHidden
          isChecked={isAll()}
          isMixed={props.selection.count() > 0 && !isAll()}
          onChange={(isChosen) =>
            isChosen ? props.selection.choose(props.list.ids()) : props.selection.clear()
          }
        />
        <SearchBox
          label={words().beginsWith}
          value={typed()}
          keys="/"
          class="grow sm:w-60"
          ref={(input) => props.searchRef(input)}
          onInput={type}
        />
      </div>
      <Switch
        label={words().allVersions}
        isOn={props.address.hasVersions()}
        onChange={props.address.showVersions}
      />
      <div class="flex flex-wrap items-center gap-2 sm:ml-auto">
        <WorldMenu world={props.address.world()} onChoose={props.address.lookAt} />
        <ActionButton icon={<IconPlug />} onPress={() => props.address.ask('connect')}>
          {words().connect}
        </ActionButton>
        <ActionButton
          icon={<IconFolderPlus />}
          reason={props.reason}
          onPress={() => props.address.ask('new-folder')}
        >
          {words().newFolder}
        </ActionButton>
        <ActionButton
          look="primary"
          icon={<IconUpload />}
          keys="u"
          reason={props.reason}
          onPress={props.onUpload}
        >
          {words().upload}
        </ActionButton>
      </div>
    </div>
  );
}
