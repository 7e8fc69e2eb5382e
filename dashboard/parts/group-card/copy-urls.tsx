import IconCopy from '~icons/lucide/copy';
import type { Group } from '../../api/group-queries';
import { Menu } from '../../ui/menu';
import { createCopyNotice } from './create-copy-notice';
import { words } from './words';

const PLACES = ['path', 'project_host', 'group_host'] as const;

/** The group answers at three addresses. */
export function CopyUrls(props: { urls: Group['urls'] }) {
  const copy = createCopyNotice();
  return (
    <Menu
      label={words().copyUrl}
      icon={<IconCopy />}
      items={PLACES.map((place) => ({
        text: words().urls[place],
        onSelect: () => void copy(props.urls[place]),
      }))}
    />
  );
}
