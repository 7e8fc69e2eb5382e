import { Match, Show, Switch } from 'solid-js';
import { useQuery } from '../../../api/query/use-query';
import { type ForwardingState, forwardingQuery } from '../../../api/settings-queries';
import { ago } from '../../../i18n/format';
import { number } from '../../../i18n/numbers';
import { ProblemNotice } from '../../../parts/problem-notice';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { Skeleton } from '../../../ui/skeleton';
import { Table } from '../../../ui/table';
import { words } from '../words';

const SIGNALS = { streams: 'Loki', traces: 'OTLP traces', logs: 'OTLP logs' };

/** How it stands with what is forwarded: looked at again every few seconds. */
export function Delivery(props: { projectId: string }) {
  const states = useQuery(() => forwardingQuery(props.projectId));
  return (
    <Card title={words().delivery}>
      <Switch>
        <Match when={states.isPending}>
          <Skeleton class="h-16" />
        </Match>
        <Match when={states.isLoadingError}>
          <ProblemNotice error={states.error} onRetry={() => states.refetch()} />
        </Match>
        <Match when={states.data}>
          {(known) => (
            <Table
              caption={words().delivery}
              rows={known()}
              columns={[
                {
                  key: 'target',
                  title: words().target,
                  isHead: true,
                  cell: (state) => <Target state={state} />,
                },
                { key: 'state', title: words().state, cell: (state) => <State state={state} /> },
                { key: 'sent', title: words().sent, isNumber: true, cell: ({ sent }) => number(sent) },
                {
                  key: 'behind',
                  title: words().behind,
                  isNumber: true,
                  cell: ({ behind }) => number(behind),
                },
                { key: 'lost', title: words().lost, isNumber: true, cell: ({ dropped }) => number(dropped) },
              ]}
            />
          )}
        </Match>
      </Switch>
    </Card>
  );
}

function Target(props: { state: ForwardingState }) {
  return (
    <span class="grid min-w-0">
      <span class="font-medium" translate="no">
        {SIGNALS[props.state.signal]}
      </span>
      <code class="break-all text-fg-subtle text-mono">{props.state.url}</code>
    </span>
  );
}

function State(props: { state: ForwardingState }) {
  return (
    <span class="grid justify-items-start gap-1">
      <Switch fallback={<Badge>{words().idle}</Badge>}>
        <Match when={!props.state.enabled}>
          <Badge>{words().off}</Badge>
        </Match>
        <Match when={props.state.failing_since}>
          {(since) => <Badge tone="danger">{words().failing(ago(since()))}</Badge>}
        </Match>
        <Match when={props.state.last_sent_at}>
          {(at) => <Badge tone="success">{words().delivering(ago(at()))}</Badge>}
        </Match>
      </Switch>
      <Show when={props.state.failing_since ? props.state.last_error : null}>
        {(error) => (
          <span class="break-words text-fg-muted text-label" translate="no">
            {error().message}
          </span>
        )}
      </Show>
    </span>
  );
}
