import { Show } from 'solid-js';
import type { Member } from '../../../api/member-queries';
import type { Organization } from '../../../api/organization-queries';
import { ago, date } from '../../../i18n/format';
import { accessOf } from '../../../parts/access';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { Table } from '../../../ui/table';
import { RoleCell } from './role-cell';
import { words } from './words';

type Props = {
  organization: Organization;
  members: readonly Member[];
  /** The reader's own id. */
  me: string | undefined;
  onRemove: (id: string) => void;
};

export function MemberTable(props: Props) {
  const access = () => accessOf(props.organization.role);
  const isMe = ({ user_id }: Member) => user_id === props.me;
  /** Owners are changed and removed by owners only. */
  const reason = (member: Member) => {
    if (isMe(member)) return undefined;
    return access().reason(member.role === 'owner' ? 'owner' : 'admin');
  };

  return (
    <Table
      caption={words().members}
      rows={props.members}
      columns={[
        {
          key: 'person',
          title: words().person,
          isHead: true,
          cell: (member) => <Person member={member} isMe={isMe(member)} />,
        },
        {
          key: 'role',
          title: words().role,
          cell: (member) => (
            <RoleCell organization={props.organization} member={member} isMe={isMe(member)} />
          ),
        },
        { key: 'joined', title: words().joined, cell: ({ created_at }) => date(created_at) },
        {
          key: 'seen',
          title: words().lastSeen,
          cell: ({ last_seen_at }) => (last_seen_at === null ? words().never : ago(last_seen_at)),
        },
        {
          key: 'actions',
          title: words().actions,
          isTitleHidden: true,
          class: 'text-right',
          cell: (member) => (
            <ActionButton
              look="dangerPlain"
              reason={reason(member)}
              onPress={() => props.onRemove(member.user_id)}
            >
              {isMe(member) ? words().leave : words().remove}
              <span class="sr-only" translate="no">
                {isMe(member) ? '' : ` ${member.name}`}
              </span>
            </ActionButton>
          ),
        },
      ]}
    />
  );
}

function Person(props: { member: Member; isMe: boolean }) {
  return (
    <span class="grid min-w-0">
      <span class="flex flex-wrap items-center gap-2">
        <span class="font-medium" translate="no">
          {props.member.name}
        </span>
        <Show when={props.isMe}>
          <Badge tone="accent">{words().you}</Badge>
        </Show>
      </span>
      <Show when={props.member.email}>
        <span class="truncate text-fg-subtle text-label" translate="no">
          {props.member.email}
        </span>
      </Show>
    </span>
  );
}
