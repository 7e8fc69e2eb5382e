import { A } from '@solidjs/router';
import { Show } from 'solid-js';
import type { WebhookStats } from '../../../api/webhook-queries';
import { dateTime } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { useGroup } from '../../../parts/group-frame';
import { Badge } from '../../../ui/badge';
import { link } from '../../../ui/button';
import { CopyIcon } from '../../../ui/copy-icon';
import { type Column, Table } from '../../../ui/table';
import { createAge } from '../create-age';
import { clientsIn, receiverUrl } from '../receiver-config';
import { words } from './words';

type Client = { client_id: string; count: number; last_received_at: string | null; invalid: number };

type Props = { stats: WebhookStats; hrefOf: (clientId: string) => string };

/** Who sends, and who was set up but has not sent yet. */
export function ClientTable(props: Props) {
  const { group } = useGroup();
  const age = createAge();
  const clients = (): Client[] => {
    const seen = props.stats.by_client;
    const silent = clientsIn(group().config).filter((id) => !seen.some(({ client_id }) => client_id === id));
    return [
      ...seen,
      ...silent.map((client_id) => ({ client_id, count: 0, last_received_at: null, invalid: 0 })),
    ];
  };
  const columns = (): Column<Client>[] => [
    {
      key: 'client',
      title: words().client,
      isHead: true,
      cell: ({ client_id }) => (
        <span class="inline-flex min-w-0 items-center gap-1">
          <A href={props.hrefOf(client_id)} class={`${link} break-all font-medium`} translate="no">
            {client_id}
          </A>
          <CopyIcon text={receiverUrl(group().base_url, client_id)} label={words().copyUrlOf(client_id)} />
        </span>
      ),
    },
    { key: 'count', title: words().events, isNumber: true, cell: ({ count }) => number(count) },
    {
      key: 'invalid',
      title: words().invalid,
      isNumber: true,
      cell: ({ invalid }) => (
        <Show when={invalid > 0} fallback={number(0)}>
          <Badge tone="danger">{number(invalid)}</Badge>
        </Show>
      ),
    },
    {
      key: 'last',
      title: words().last,
      cell: ({ last_received_at }) => (
        <Show when={last_received_at} fallback={<span class="text-fg-subtle">{words().never}</span>}>
          {(at) => <span title={dateTime(at())}>{age(at())}</span>}
        </Show>
      ),
    },
  ];
  return <Table caption={words().clients} isCaptionShown columns={columns()} rows={clients()} />;
}
