import { Show } from 'solid-js';
import IconCheck from '~icons/lucide/check';
import { accessOf, type Role } from '../../../parts/access';
import { roleName } from '../../../parts/role-name';
import { Table } from '../../../ui/table';
import { CAPABILITIES, type Capability } from './capabilities';
import { words } from './words';

const ROLES: readonly Role[] = ['viewer', 'editor', 'admin', 'owner'];

/** What each role may do: read from one table, which the server is held against. */
export function RoleMatrix() {
  const rows = Object.keys(CAPABILITIES) as Capability[];
  const columns = () =>
    ROLES.map((role) => ({
      key: role,
      title: roleName(role),
      class: 'w-28',
      cell: (capability: Capability) => (
        <Show
          when={accessOf(role).reason(CAPABILITIES[capability]) === undefined}
          fallback={<span class="text-fg-subtle">{words().no}</span>}
        >
          <span class="inline-flex items-center gap-1 text-success">
            <IconCheck />
            {words().yes}
          </span>
        </Show>
      ),
    }));
  return (
    <details>
      <summary class="w-fit cursor-pointer rounded-chip font-semibold text-section">{words().matrix}</summary>
      <Table
        caption={words().matrix}
        rows={rows}
        columns={[
          {
            key: 'capability',
            title: words().may,
            isHead: true,
            cell: (capability) => words().capabilities[capability],
          },
          ...columns(),
        ]}
      />
    </details>
  );
}
