import { Show } from 'solid-js';
import type { Invitation } from '../../../api/member-queries';
import { ago, dateTime } from '../../../i18n/format';
import { roleName } from '../../../parts/role-name';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Table } from '../../../ui/table';
import { words } from './words';

type Props = { invitations: readonly Invitation[]; onRevoke: (id: string) => void };

export function InvitationTable(props: Props) {
  return (
    <Table
      caption={words().invitations}
      rows={props.invitations}
      columns={[
        {
          key: 'for',
          title: words().meantFor,
          isHead: true,
          cell: ({ email }) => (
            <Show when={email} fallback={words().anyone}>
              {(address) => <span translate="no">{address()}</span>}
            </Show>
          ),
        },
        { key: 'role', title: words().role, cell: ({ role }) => roleName(role) },
        { key: 'made', title: words().made, cell: ({ created_at }) => ago(created_at) },
        {
          key: 'expires',
          title: words().expires,
          cell: ({ expires_at }) => (
            <Show when={Date.parse(expires_at) < Date.now()} fallback={dateTime(expires_at)}>
              <Badge tone="danger">{words().expired}</Badge>
            </Show>
          ),
        },
        {
          key: 'actions',
          title: words().actions,
          isTitleHidden: true,
          class: 'text-right',
          cell: ({ id, email }) => (
            <ActionButton look="dangerPlain" onPress={() => props.onRevoke(id)}>
              {words().revoke}
              <span class="sr-only">{` ${email ?? words().anyone}`}</span>
            </ActionButton>
          ),
        },
      ]}
    />
  );
}
