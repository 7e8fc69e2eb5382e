import IconDownload from '~icons/lucide/download';
import IconFork from '~icons/lucide/git-fork';
import IconReset from '~icons/lucide/rotate-ccw';
import IconRows from '~icons/lucide/rows-3';
import IconTrash from '~icons/lucide/trash-2';
import IconUpload from '~icons/lucide/upload';
import { MAIN_WORLD } from '../../api/world-queries';
import { exportWorld } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';
import { Menu } from '../../ui/menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { saveJson } from '../../ui/save-json';
import { showToast } from '../../ui/toasts';
import type { WorldsAddress } from './create-worlds-address';
import { words } from './words';

type Props = { world: string; address: WorldsAddress };

export function WorldMenu(props: Props) {
  const { access } = useProject();
  const { group } = useGroup();
  const reason = () => access().reason('editor');

  async function download(): Promise<void> {
    try {
      saveJson(`${props.world}.json`, await exportWorld({ groupId: group().id, world: props.world }));
    } catch (error) {
      showToast({ text: words().notExported(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  const ask = (dialog: string) => () => props.address.ask(dialog, props.world);
  const items = (): MenuEntry[] => [
    { text: words().seeItems, icon: <IconRows />, href: props.address.data(props.world) },
    'line',
    { text: words().fork, icon: <IconFork />, reason: reason(), onSelect: ask('fork') },
    { text: words().exportWorld, icon: <IconDownload />, onSelect: () => void download() },
    { text: words().importWorld, icon: <IconUpload />, reason: reason(), onSelect: ask('import') },
    { text: words().reset, icon: <IconReset />, reason: reason(), onSelect: ask('reset') },
    'line',
    {
      text: words().remove,
      icon: <IconTrash />,
      tone: 'danger',
      reason: reason() ?? (props.world === MAIN_WORLD ? words().mainStays : undefined),
      onSelect: ask('delete'),
    },
  ];
  return <Menu look="icon" label={words().moreFor(props.world)} items={items()} />;
}
