import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import IconCamera from '~icons/lucide/camera';
import IconDownload from '~icons/lucide/download';
import IconPlus from '~icons/lucide/plus';
import IconRefresh from '~icons/lucide/refresh-cw';
import IconReset from '~icons/lucide/rotate-ccw';
import IconSettings from '~icons/lucide/settings-2';
import IconTrash from '~icons/lucide/trash-2';
import IconUpload from '~icons/lucide/upload';
import type { CollectionSummary } from '../../api/collection-queries';
import { exportWorld } from '../../api/world-writes';
import { useGroup } from '../../parts/group-frame';
import { ActionButton } from '../../ui/action-button';
import { Chip } from '../../ui/chip';
import { createPageKeys } from '../../ui/create-page-keys';
import { IconButton } from '../../ui/icon-button';
import { Menu } from '../../ui/menu';
import type { MenuEntry } from '../../ui/menu-entry';
import { saveJson } from '../../ui/save-json';
import { SearchBox } from '../../ui/search-box';
import { showToast } from '../../ui/toasts';
import type { DataAddress } from './create-data-address';
import { withFilter, withoutFilter } from './filters/filter';
import { FilterPopover } from './filters/filter-popover';
import type { Column } from './grid/columns';
import { words } from './words';
import { WorldMenu } from './world-menu';

const PAUSE = 250;

type Props = {
  collection: CollectionSummary;
  columns: readonly Column[];
  address: DataAddress;
  isEmpty: boolean;
  isUpdating: boolean;
  reason: string | undefined;
  onRefresh: () => void;
};

/** What narrows the list, and what can be done with the whole of it. */
export function CollectionTools(props: Props) {
  const { group } = useGroup();
  const [typed, setTyped] = createSignal(props.address.q());
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  createEffect(on(props.address.q, setTyped, { defer: true }));

  function search(text: string): void {
    setTyped(text);
    clearTimeout(timer);
    timer = setTimeout(() => props.address.searchFor(text), PAUSE);
  }

  async function download(): Promise<void> {
    const world = props.address.world();
    try {
      const document = await exportWorld({ groupId: group().id, world });
      saveJson(`${props.collection.name}.json`, document.collections[props.collection.name] ?? []);
    } catch (error) {
      showToast({ text: words().notExported(error instanceof Error ? error.message : ''), tone: 'danger' });
    }
  }

  let box: HTMLInputElement | undefined;
  createPageKeys({
    '/': () => box?.focus(),
    c: () => void (!props.reason && !props.collection.singular && props.address.ask('new-item')),
  });

  const entries = (): MenuEntry[] => [
    { text: words().settings, icon: <IconSettings />, onSelect: () => props.address.ask('settings') },
    'line',
    { text: words().exportItems, icon: <IconDownload />, onSelect: () => void download() },
    {
      text: words().importItems,
      icon: <IconUpload />,
      reason: props.reason,
      onSelect: () => props.address.ask('import'),
    },
    {
      text: words().snapshot,
      icon: <IconCamera />,
      reason: props.reason,
      onSelect: () => props.address.ask('snapshot'),
    },
    {
      text: words().reset,
      icon: <IconReset />,
      reason: props.reason,
      onSelect: () => props.address.ask('reset'),
    },
    'line',
    {
      text: words().removeCollection,
      icon: <IconTrash />,
      tone: 'danger',
      reason: props.reason,
      onSelect: () => props.address.ask('delete'),
    },
  ];

  return (
    <>
      <div class="mt-4 mb-3 flex flex-wrap items-center gap-2">
        <Show when={!props.isEmpty}>
          <SearchBox
            label={words().search}
            value={typed()}
            keys="/"
            class="w-full sm:w-64"
            onInput={search}
            ref={(input) => {
              box = input;
            }}
          />
          <FilterPopover
            fields={props.columns.map(({ key }) => key)}
            onAdd={(filter) => props.address.filterBy(withFilter(props.address.filters(), filter))}
          />
        </Show>
        <div class="ml-auto flex flex-wrap items-center gap-2 max-sm:contents">
          <WorldMenu world={props.address.world()} onChoose={props.address.lookAt} />
          <IconButton
            label={words().refresh}
            icon={<IconRefresh class={props.isUpdating ? 'animate-spin' : ''} />}
            onPress={() => props.onRefresh()}
          />
          <Menu look="icon" label={words().moreFor(props.collection.name)} items={entries()} />
          <Show when={!props.isEmpty && !props.collection.singular}>
            <ActionButton
              look="primary"
              icon={<IconPlus />}
              keys="c"
              class="max-sm:ml-auto"
              reason={props.reason}
              onPress={() => props.address.ask('new-item')}
            >
              {words().addItem}
            </ActionButton>
          </Show>
        </div>
      </div>
      <Show when={props.address.filters().length > 0}>
        <ul aria-label={words().filters} class="-mt-1 mb-3 flex flex-wrap gap-2">
          <For each={props.address.filters()}>
            {(filter) => {
              const text = () => `${filter.field} ${words().operators[filter.operator]} ${filter.value}`;
              return (
                <li>
                  <Chip
                    removeLabel={words().removeFilter(text())}
                    onRemove={() => props.address.filterBy(withoutFilter(props.address.filters(), filter))}
                  >
                    {text()}
                  </Chip>
                </li>
              );
            }}
          </For>
        </ul>
      </Show>
    </>
  );
}
