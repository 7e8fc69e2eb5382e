import type { AuthSession } from '../../../api/auth-queries';
import { ago, dateTime } from '../../../i18n/format';
import { createProjectNow } from '../../../parts/create-project-now';
import { ActionButton } from '../../../ui/action-button';
import { Badge } from '../../../ui/badge';
import { type Column, Table } from '../../../ui/table';
import type { Tone } from '../../../ui/tone';
import type { AuthAddress } from '../create-auth-address';
import { words } from './words';

const TONES: Record<AuthSession['state'], Tone> = {
  active: 'success',
  used: 'plain',
  expired: 'plain',
  revoked: 'danger',
};

type Props = { sessions: readonly AuthSession[]; address: AuthAddress; reason: string | undefined };

export function SessionTable(props: Props) {
  const clock = createProjectNow();

  const columns = (): Column<AuthSession>[] => [
    {
      key: 'user',
      title: words().user,
      isHead: true,
      cell: ({ user }) => (
        <button
          type="button"
          class="grid min-w-0 grid-cols-1 justify-items-start rounded-chip py-1 text-left font-normal hover:underline"
          onClick={() => props.address.ofUser(user.id)}
        >
          <span class="font-medium [overflow-wrap:anywhere]" translate="no">
            {user.name}
          </span>
          <code class="break-all font-mono text-fg-muted text-label">{user.email}</code>
        </button>
      ),
    },
    {
      key: 'state',
      title: words().state,
      cell: (session) => (
        <span title={stateTitle(session)}>
          <Badge tone={TONES[session.state]}>{words().states[session.state]}</Badge>
        </span>
      ),
    },
    {
      key: 'issued',
      title: words().issued,
      cell: (session) => (
        <span title={dateTime(session.issued_at)}>{ago(session.issued_at, clock.now())}</span>
      ),
    },
    {
      key: 'expires',
      title: words().expires,
      cell: (session) => (
        <span title={dateTime(session.expires_at)}>{ago(session.expires_at, clock.now())}</span>
      ),
    },
    {
      key: 'id',
      title: words().session,
      class: 'max-lg:hidden',
      cell: (session) => (
        <code class="break-all font-mono text-fg-muted text-label" title={session.session_id}>
          {session.session_id.slice(-12)}
        </code>
      ),
    },
    {
      key: 'actions',
      title: words().actions,
      isTitleHidden: true,
      class: 'text-right',
      cell: (session) => (
        <ActionButton
          look="dangerPlain"
          reason={props.reason ?? (session.state === 'active' ? undefined : words().isOver)}
          onPress={() => props.address.ask('revoke', session.id)}
        >
          {words().revoke}
          <span class="sr-only">{words().sessionOf(session.user.name)}</span>
        </ActionButton>
      ),
    },
  ];

  return <Table caption={words().title} columns={columns()} rows={props.sessions} />;
}

function stateTitle({ revoked_because, revoked_at, used_at }: AuthSession): string | undefined {
  if (revoked_because && revoked_at) return words().because[revoked_because](dateTime(revoked_at));
  return used_at ? words().rotated(dateTime(used_at)) : undefined;
}
