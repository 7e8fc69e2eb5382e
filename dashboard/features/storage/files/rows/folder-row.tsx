import { A } from '@solidjs/router';
import IconFolder from '~icons/lucide/folder';
import IconTrash from '~icons/lucide/trash-2';
import { useProject } from '../../../../parts/project-frame';
import type { Selection } from '../../../../ui/create-selection';
import { words } from '../../words';
import type { FilesAddress } from '../create-files-address';
import { nameBelow } from '../store-row';
import { RowFrame, rowLink } from './row-frame';

type Props = { id: string; prefix: string; selection: Selection; address: FilesAddress };

export function FolderRow(props: Props) {
  const { access } = useProject();
  const name = () => nameBelow(props.prefix, props.address.prefix());
  return (
    <RowFrame
      id={props.id}
      name={name()}
      selection={props.selection}
      menu={[
        {
          text: words().removeFolder,
          icon: <IconTrash />,
          tone: 'danger',
          reason: access().reason('editor'),
          onSelect: () => props.address.askRemove(props.id),
        },
      ]}
    >
      <A href={props.address.folderHref(props.prefix)} class={rowLink}>
        <IconFolder class="shrink-0 text-accent" />
        <span class="min-w-0 truncate font-mono text-mono" title={props.prefix} translate="no">
          {name()}
        </span>
      </A>
    </RowFrame>
  );
}
