import { A } from '@solidjs/router';
import type { ExchangeSummary } from '../../../api/worker-types';
import { ago, dateTime, milliseconds } from '../../../i18n/format';
import { paths } from '../../../parts/paths';
import { MethodMark } from '../../../ui/method-mark';
import { StatusMark } from '../../../ui/status-mark';
import { Table } from '../../../ui/table';
import { useEditing } from '../editor-context';
import { words } from './words';

export function ExchangeTable(props: { exchanges: readonly ExchangeSummary[] }) {
  const { project } = useEditing();
  return (
    <Table
      caption={words().last}
      rows={props.exchanges}
      columns={[
        {
          key: 'when',
          title: words().when,
          cell: (exchange) => (
            <time datetime={new Date(exchange.at).toISOString()} title={dateTime(exchange.at)}>
              {ago(exchange.at)}
            </time>
          ),
        },
        {
          key: 'request',
          title: words().request,
          isHead: true,
          cell: (exchange) => (
            <A
              class="inline-flex min-h-6 min-w-0 items-center gap-2 rounded-chip text-fg no-underline hover:underline"
              href={paths.exchange(project().slug, exchange.id)}
            >
              <MethodMark method={exchange.method} />
              <span class="break-all font-mono text-mono" translate="no">
                {exchange.path}
              </span>
            </A>
          ),
        },
        {
          key: 'status',
          title: words().status,
          isNumber: true,
          cell: (exchange) => <StatusMark status={exchange.status} />,
        },
        {
          key: 'took',
          title: words().took,
          isNumber: true,
          cell: (exchange) => milliseconds(exchange.duration_ms),
        },
      ]}
    />
  );
}
