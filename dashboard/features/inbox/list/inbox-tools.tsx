import { Show } from 'solid-js';
import IconChart from '~icons/lucide/chart-bar';
import IconPlug from '~icons/lucide/plug';
import IconTrash from '~icons/lucide/trash-2';
import { number } from '../../../i18n/numbers';
import { WorldPicker } from '../../../parts/memory-worlds/world-picker';
import { ActionButton } from '../../../ui/action-button';
import { Menu } from '../../../ui/menu';
import { Switch } from '../../../ui/switch';
import type { InboxDesk } from '../create-inbox-desk';
import { words } from '../words';
import { LiveMark } from './live-mark';

/** How the inbox is looked at, and what is done with all of it. */
export function InboxTools(props: { desk: InboxDesk; isEmpty: boolean }) {
  const address = () => props.desk.address;
  return (
    <div class="-mt-1 flex flex-wrap items-center gap-x-3 gap-y-2">
      <LiveMark state={props.desk.arrivals.state()} />
      <Show when={props.desk.list.query.isSuccess}>
        <span class="text-fg-muted text-label tabular-nums" data-total>
          {address().isFiltered()
            ? words().foundOf(number(props.desk.list.total()), number(props.desk.stats.data?.total ?? 0))
            : words().eventCount(props.desk.list.total())}
        </span>
      </Show>
      <span class="max-sm:ml-auto sm:order-last">
        <Menu
          look="icon"
          label={words().moreForInbox}
          items={[
            {
              text: address().isFiltered() ? words().clearFound : words().clear,
              icon: <IconTrash />,
              tone: 'danger',
              reason:
                props.desk.reason() ?? (props.desk.list.total() === 0 ? words().nothingToClear : undefined),
              onSelect: () => address().ask('clear'),
            },
          ]}
        />
      </span>
      <div class="ml-auto flex flex-wrap items-center gap-2 max-sm:w-full">
        <Show when={!props.isEmpty}>
          <Switch
            label={words().follow}
            isOn={props.desk.isFollowing()}
            onChange={(isOn) => props.desk.follow(isOn)}
          />
          <ActionButton
            look="quiet"
            icon={<IconChart />}
            isPressed={address().hasStats()}
            onPress={() => address().showStats(!address().hasStats())}
          >
            {words().statistics}
          </ActionButton>
        </Show>
        <WorldPicker world={address().world()} onChoose={address().lookAt} />
        <ActionButton icon={<IconPlug />} onPress={() => address().ask('connect')}>
          {words().connect}
        </ActionButton>
      </div>
    </div>
  );
}
