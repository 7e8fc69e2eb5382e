import { For, Match, Switch } from 'solid-js';
import type { AuthFigures } from '../../../api/auth-queries';
import { curlLine } from '../../../api/curl-line';
import { number, percent } from '../../../i18n/numbers';
import { useGroup } from '../../../parts/group-frame';
import { Card } from '../../../ui/card';
import { MethodMark } from '../../../ui/method-mark';
import { Skeleton } from '../../../ui/skeleton';
import { Snippet } from '../../../ui/snippet';
import { type Column, Table } from '../../../ui/table';
import { words } from '../words';

type Row = { method: string; path: string; requests: number; errors: number };

/** How often each endpoint was called, and how often that failed: what `health` and `metrics` tell, too. */
export function EndpointCard(props: { figures: AuthFigures | undefined }) {
  const { group } = useGroup();
  const rows = () => (props.figures ? rowsOf(props.figures.metrics.endpoints) : []);

  const columns = (): Column<Row>[] => [
    {
      key: 'endpoint',
      title: words().endpoint,
      isHead: true,
      cell: ({ method, path }) => (
        <span class="flex min-w-0 items-center gap-2">
          <MethodMark method={method} />
          <code class="min-w-0 break-all font-mono text-mono">{path}</code>
        </span>
      ),
    },
    { key: 'requests', title: words().requests, isNumber: true, cell: (row) => number(row.requests) },
    { key: 'errors', title: words().errors, isNumber: true, cell: (row) => number(row.errors) },
    {
      key: 'rate',
      title: words().errorRate,
      isNumber: true,
      cell: (row) => (
        <span class={row.errors > 0 ? 'text-danger' : 'text-fg-muted'}>
          {percent(row.requests === 0 ? 0 : row.errors / row.requests)}
        </span>
      ),
    },
  ];

  return (
    <Card title={words().endpoints}>
      <Switch>
        <Match when={props.figures === undefined}>
          <For each={[1, 2, 3]}>{() => <Skeleton class="h-10" />}</For>
        </Match>
        <Match when={rows().length === 0}>
          <p class="text-fg-muted">{words().noCalls}</p>
          <Snippet text={curlLine(group().base_url, window.location.origin)} label={words().healthCall} />
        </Match>
        <Match when={true}>
          <Table caption={words().endpoints} columns={columns()} rows={rows()} />
        </Match>
      </Switch>
    </Card>
  );
}

function rowsOf(endpoints: AuthFigures['metrics']['endpoints']): Row[] {
  return Object.entries(endpoints)
    .map(([name, counts]) => {
      const [method = '', ...path] = name.split(' ');
      return { method, path: path.join(' '), ...counts };
    })
    .sort((left, right) => right.requests - left.requests || left.path.localeCompare(right.path));
}
