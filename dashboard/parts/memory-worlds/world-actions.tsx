import IconFork from '~icons/lucide/git-fork';
import IconReset from '~icons/lucide/rotate-ccw';
import IconTrash from '~icons/lucide/trash-2';
import { MAIN_WORLD } from '../../api/world-queries';
import { Menu } from '../../ui/menu';
import { words } from './words';

type Props = {
  world: string;
  reason: string | undefined;
  onAsk: (dialog: string, world: string) => void;
};

export function WorldActions(props: Props) {
  const ask = (dialog: string) => () => props.onAsk(dialog, props.world);
  return (
    <Menu
      look="icon"
      label={words().moreFor(props.world)}
      items={[
        { text: words().fork, icon: <IconFork />, reason: props.reason, onSelect: ask('fork') },
        { text: words().reset, icon: <IconReset />, reason: props.reason, onSelect: ask('reset') },
        'line',
        {
          text: words().remove,
          icon: <IconTrash />,
          tone: 'danger',
          reason: props.reason ?? (props.world === MAIN_WORLD ? words().mainStays : undefined),
          onSelect: ask('delete'),
        },
      ]}
    />
  );
}
