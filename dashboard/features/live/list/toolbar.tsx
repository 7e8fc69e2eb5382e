import IconDownload from '~icons/lucide/download';
import IconPause from '~icons/lucide/pause';
import IconPlay from '~icons/lucide/play';
import IconTrash from '~icons/lucide/trash-2';
import type { LiveState } from '../../../api/live-socket';
import { exportAddress } from '../../../api/log-queries';
import { ActionButton } from '../../../ui/action-button';
import { Menu } from '../../../ui/menu';
import { words } from '../words';
import { ConnectionMark } from './connection-mark';

type Props = {
  projectId: string;
  q: string;
  state: LiveState;
  rate: number;
  isPaused: boolean;
  isFollowing: boolean;
  /** Why the log may not be cleared. */
  clearReason: string | undefined;
  onPause: () => void;
  onFollow: () => void;
  onClear: () => void;
};

export function Toolbar(props: Props) {
  return (
    <div class="flex flex-wrap items-center gap-1">
      <ConnectionMark state={props.state} isPaused={props.isPaused} rate={props.rate} />
      <ActionButton
        look={props.isPaused ? 'primary' : 'quiet'}
        keys="p"
        hint={words().pauseHint}
        icon={props.isPaused ? <IconPlay /> : <IconPause />}
        onPress={props.onPause}
      >
        {props.isPaused ? words().resume : words().pause}
      </ActionButton>
      <ActionButton
        look="quiet"
        keys="f"
        hint={words().followHint}
        isPressed={props.isFollowing}
        onPress={props.onFollow}
      >
        {words().follow}
      </ActionButton>
      <Menu
        look="icon"
        label={words().logMenu}
        items={[
          {
            text: words().exportAs('HAR'),
            icon: <IconDownload />,
            onSelect: () => download(exportAddress(props.projectId, props.q, 'har')),
          },
          {
            text: words().exportAs('NDJSON'),
            icon: <IconDownload />,
            onSelect: () => download(exportAddress(props.projectId, props.q, 'ndjson')),
          },
          'line',
          {
            text: props.q === '' ? words().clearLog : words().clearFound,
            icon: <IconTrash />,
            tone: 'danger',
            reason: props.clearReason,
            onSelect: props.onClear,
          },
        ]}
      />
    </div>
  );
}

/** Not in the document, so that no router takes it for a page. */
function download(address: string): void {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = '';
  anchor.click();
}
