import IconFolderPlus from '~icons/lucide/folder-plus';
import IconPlug from '~icons/lucide/plug';
import IconUpload from '~icons/lucide/upload';
import { ActionButton } from '../../../ui/action-button';
import type { Selection } from '../../../ui/create-selection';
import { ListFinder } from '../../../ui/list-finder';
import { Switch } from '../../../ui/switch';
import { words } from '../words';
import { WorldMenu } from '../worlds/world-menu';
import type { FilesAddress } from './create-files-address';
import type { ObjectList } from './create-object-list';

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
  return (
    <div class="mt-3 flex flex-wrap items-center gap-2">
      <ListFinder
        chooseAll={words().chooseAll}
        ids={props.list.ids()}
        selection={props.selection}
        label={words().beginsWith}
        q={props.address.q()}
        onSearch={props.address.searchFor}
        searchRef={props.searchRef}
      />
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
