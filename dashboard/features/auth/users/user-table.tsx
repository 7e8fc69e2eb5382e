import { For, Show } from 'solid-js';
import type { AuthUser } from '../../../api/auth-queries';
import { ago, dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { type Column, Table } from '../../../ui/table';
import type { AuthAddress } from '../create-auth-address';
import { UserMenu } from './user-menu';
import { UserState } from './user-state';
import { words } from './words';

type Props = { users: readonly AuthUser[]; address: AuthAddress; reason: string | undefined };

export function UserTable(props: Props) {
  const columns = (): Column<AuthUser>[] => [
    {
      key: 'user',
      title: words().user,
      isHead: true,
      cell: (user) => (
        <span class="grid min-w-0 grid-cols-1 py-1 font-normal">
          <span class="font-medium [overflow-wrap:anywhere]" translate="no">
            {user.name}
          </span>
          <code class="break-all font-mono text-fg-muted text-label">{user.email}</code>
        </span>
      ),
    },
    {
      key: 'id',
      title: words().id,
      class: 'sm:max-lg:hidden',
      cell: (user) => <code class="break-all font-mono text-mono">{user.id}</code>,
    },
    {
      key: 'roles',
      title: words().roles,
      cell: (user) => (
        <span class="flex flex-wrap gap-1">
          <For each={user.roles} fallback={<span class="text-fg-subtle">{words().none}</span>}>
            {(role) => (
              <Badge>
                <span translate="no">{role}</span>
              </Badge>
            )}
          </For>
        </span>
      ),
    },
    { key: 'state', title: words().state, cell: (user) => <UserState user={user} /> },
    {
      key: 'sessions',
      title: words().sessions,
      isNumber: true,
      cell: (user) => (
        <Show when={user.sessions > 0} fallback={number(0)}>
          <a class={link} href={props.address.hrefOf('sessions', { user: user.id })}>
            {number(user.sessions)}
            <span class="sr-only">{words().sessionsOf(user.name)}</span>
          </a>
        </Show>
      ),
    },
    {
      key: 'created',
      title: words().created,
      class: 'max-xl:hidden',
      cell: (user) => <span title={dateTime(user.created_at)}>{ago(user.created_at)}</span>,
    },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'w-0',
      cell: (user) => <UserMenu user={user} address={props.address} reason={props.reason} />,
    },
  ];

  return <Table caption={words().title} columns={columns()} rows={props.users} />;
}
