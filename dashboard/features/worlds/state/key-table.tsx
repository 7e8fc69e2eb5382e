import { Show } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import type { WorldState } from '../../../api/world-queries';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { SearchBox } from '../../../ui/search-box';
import { type Column, Table } from '../../../ui/table';
import type { WorldsAddress } from '../create-worlds-address';
import { words } from '../words';
import { kindOfValue, shortText } from './state-value';

type Entry = WorldState['values'][number];

type Props = { values: readonly Entry[]; address: WorldsAddress; reason: string | undefined };

/** More keys than these are found by their names. */
const MOST = 200;
const FEW = 8;

export function KeyTable(props: Props) {
  const fitting = () => {
    const q = props.address.q().toLowerCase();
    return props.values.filter(({ key }) => key.toLowerCase().includes(q));
  };
  const add = () => props.address.ask('key');
  const columns = (): Column<Entry>[] => [
    {
      key: 'key',
      title: words().key,
      isHead: true,
      cell: ({ key }) => (
        <button
          type="button"
          class={`${link} break-all text-left font-mono text-mono`}
          translate="no"
          onClick={() => props.address.editKey(key)}
        >
          {key}
        </button>
      ),
    },
    {
      key: 'kind',
      title: words().kind,
      cell: ({ value }) => <Badge>{words().kinds[kindOfValue(value)]}</Badge>,
    },
    {
      key: 'value',
      title: words().value,
      cell: ({ value }) => <code class="line-clamp-2 break-all font-mono text-mono">{shortText(value)}</code>,
    },
  ];

  return (
    <section class="grid grid-cols-1 gap-3">
      <div class="flex flex-wrap items-center gap-2">
        <h2 class="grow font-semibold text-section">{words().keysTitle}</h2>
        <Show when={props.values.length > FEW}>
          <SearchBox label={words().searchKeys} value={props.address.q()} onInput={props.address.filterBy} />
        </Show>
        <Show when={props.values.length > 0}>
          <ActionButton look="primary" icon={<IconPlus />} reason={props.reason} onPress={add}>
            {words().newKey}
          </ActionButton>
        </Show>
      </div>
      <Show
        when={props.values.length > 0}
        fallback={
          <EmptyState
            title={words().noKeys}
            level={3}
            action={
              <ActionButton look="primary" icon={<IconPlus />} reason={props.reason} onPress={add}>
                {words().newKey}
              </ActionButton>
            }
          >
            {words().noKeysHint}
          </EmptyState>
        }
      >
        <Table caption={words().keysTitle} columns={columns()} rows={fitting().slice(0, MOST)} />
        <Show when={fitting().length > MOST}>
          <p class="text-fg-muted">{words().moreKeys(fitting().length - MOST)}</p>
        </Show>
      </Show>
    </section>
  );
}
