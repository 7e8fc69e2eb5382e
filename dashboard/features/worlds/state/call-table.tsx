import { Show } from 'solid-js';
import type { WorldState } from '../../../api/world-queries';
import { number } from '../../../i18n/numbers';
import { type Column, Table } from '../../../ui/table';
import { words } from '../words';

type Call = WorldState['calls'][number];

/** How often each counted answer was given. */
export function CallTable(props: { calls: readonly Call[] }) {
  const columns = (): Column<Call>[] => [
    { key: 'name', title: words().counted, isHead: true, cell: ({ name }) => <code>{name}</code> },
    { key: 'count', title: words().count, isNumber: true, cell: ({ count }) => number(count) },
  ];
  return (
    <Show when={props.calls.length > 0}>
      <section class="grid grid-cols-1 gap-3">
        <h2 class="font-semibold text-section">{words().calls}</h2>
        <Table caption={words().calls} columns={columns()} rows={props.calls} />
      </section>
    </Show>
  );
}
