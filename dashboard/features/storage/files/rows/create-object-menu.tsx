import IconCopy from '~icons/lucide/copy';
import IconDownload from '~icons/lucide/download';
import IconHistory from '~icons/lucide/history';
import IconInfo from '~icons/lucide/info';
import IconLink from '~icons/lucide/link';
import IconTrash from '~icons/lucide/trash-2';
import IconUndo from '~icons/lucide/undo-2';
import { type BucketAt, contentUrl, type StoredObject } from '../../../../api/store-queries';
import { createCopyNotice } from '../../../../parts/group-card/create-copy-notice';
import { useGroup } from '../../../../parts/group-frame';
import { useProject } from '../../../../parts/project-frame';
import type { MenuEntry } from '../../../../ui/menu-entry';
import { saveUrl } from '../../save-url';
import { words } from '../../words';
import type { FilesAddress } from '../create-files-address';
import { objectUrl } from '../object-url';

type Of = { id: string; object: StoredObject; version: string | undefined };

/** What can be done with one object, or with one version of it. */
export function createObjectMenu(at: () => BucketAt, address: FilesAddress) {
  const { access } = useProject();
  const { group } = useGroup();
  const copy = createCopyNotice();

  return ({ id, object, version }: Of): MenuEntry[] => {
    const { key, is_delete_marker } = object;
    const reason = access().reason('editor');
    const askRemove = () => address.askRemove(id);
    if (is_delete_marker)
      return [{ text: words().bringBack, icon: <IconUndo />, reason, onSelect: askRemove }];
    return [
      {
        text: words().download,
        icon: <IconDownload />,
        onSelect: () => saveUrl(contentUrl({ ...at(), key, version }), key),
      },
      {
        text: words().copyUrl,
        icon: <IconCopy />,
        onSelect: () => void copy(objectUrl(group().base_url, at().bucket, key)),
      },
      {
        text: words().copyUri,
        icon: <IconCopy />,
        onSelect: () => void copy(`s3://${at().bucket}/${key}`),
      },
      {
        text: words().makeLink,
        icon: <IconLink />,
        onSelect: () => address.openObject(key, { v: version, tab: 'link' }),
      },
      {
        text: words().details,
        icon: <IconInfo />,
        onSelect: () => address.openObject(key, { v: version, tab: 'details' }),
      },
      {
        text: words().versions,
        icon: <IconHistory />,
        onSelect: () => address.openObject(key, { v: version, tab: 'versions' }),
      },
      'line',
      {
        text: version ? words().removeVersion : words().remove,
        icon: <IconTrash />,
        tone: 'danger',
        reason,
        onSelect: askRemove,
      },
    ];
  };
}
