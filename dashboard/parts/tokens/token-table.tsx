import type { Token } from '../../api/token-queries';
import { ago, date } from '../../i18n/format';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { Table } from '../../ui/table';
import { widestScope } from './scope';
import { words } from './words';

type Props = { tokens: readonly Token[]; onRevoke: (id: string) => void };

export function TokenTable(props: Props) {
  return (
    <Table
      caption={words().title}
      rows={props.tokens}
      columns={[
        { key: 'name', title: words().name, isHead: true, cell: (token) => <Named token={token} /> },
        { key: 'scope', title: words().scope, cell: ({ scopes }) => words().briefly[widestScope(scopes)] },
        {
          key: 'used',
          title: words().lastUsed,
          cell: ({ last_used_at }) => (last_used_at === null ? words().neverUsed : ago(last_used_at)),
        },
        { key: 'expires', title: words().expires, cell: (token) => <Expiry at={token.expires_at} /> },
        {
          key: 'actions',
          title: words().actions,
          isTitleHidden: true,
          class: 'text-right',
          cell: (token) => (
            <ActionButton look="dangerPlain" onPress={() => props.onRevoke(token.id)}>
              {words().revoke}
              <span class="sr-only" translate="no">
                {` ${token.name}`}
              </span>
            </ActionButton>
          ),
        },
      ]}
    />
  );
}

function Named(props: { token: Token }) {
  return (
    <span class="grid">
      <span class="font-medium" translate="no">
        {props.token.name}
      </span>
      <code class="text-fg-subtle text-mono" translate="no">{`ust_…${props.token.hint}`}</code>
    </span>
  );
}

function Expiry(props: { at: string | null }) {
  return (
    <>
      {props.at === null ? (
        words().never
      ) : Date.parse(props.at) < Date.now() ? (
        <Badge tone="danger">{words().expired}</Badge>
      ) : (
        date(props.at)
      )}
    </>
  );
}
