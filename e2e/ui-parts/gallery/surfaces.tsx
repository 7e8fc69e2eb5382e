import { createSignal, Show } from 'solid-js';
import IconInbox from '~icons/lucide/inbox';
import { ActionButton } from '../../../dashboard/ui/action-button';
import { Badge } from '../../../dashboard/ui/badge';
import { Banner } from '../../../dashboard/ui/banner';
import { Card } from '../../../dashboard/ui/card';
import { CardLink } from '../../../dashboard/ui/card-link';
import { CopyIcon } from '../../../dashboard/ui/copy-icon';
import { EmptyState } from '../../../dashboard/ui/empty-state';
import { ErrorNotice } from '../../../dashboard/ui/error-notice';
import { Menu } from '../../../dashboard/ui/menu';
import { MethodMark } from '../../../dashboard/ui/method-mark';
import { Skeleton } from '../../../dashboard/ui/skeleton';
import { Snippet } from '../../../dashboard/ui/snippet';
import { StatusMark } from '../../../dashboard/ui/status-mark';
import { type Column, Table } from '../../../dashboard/ui/table';
import { Shelf } from './shelf';

type Endpoint = { method: string; path: string; status: number; calls: number };

const ENDPOINTS: Endpoint[] = [
  { method: 'GET', path: '/orders', status: 200, calls: 1_204 },
  { method: 'POST', path: '/orders', status: 201, calls: 88 },
  { method: 'DELETE', path: '/orders/:id/lines/:line', status: 404, calls: 3 },
];

const COLUMNS: Column<Endpoint>[] = [
  {
    key: 'path',
    title: 'Path',
    isHead: true,
    cell: ({ path }) => <code class="font-mono text-mono">{path}</code>,
  },
  { key: 'method', title: 'Method', cell: ({ method }) => <MethodMark method={method} look="chip" /> },
  { key: 'status', title: 'Status', cell: ({ status }) => <StatusMark status={status} look="chip" /> },
  { key: 'calls', title: 'Requests', isNumber: true, cell: ({ calls }) => calls },
  {
    key: 'actions',
    title: 'Actions',
    isTitleHidden: true,
    class: 'w-12',
    cell: ({ method, path }) => (
      <Menu look="icon" label={`More for ${method} ${path}`} items={[{ text: 'Edit' }]} />
    ),
  },
];

export function Surfaces() {
  const [isOffline, setOffline] = createSignal(true);
  return (
    <Shelf title="Surfaces">
      <div class="grid gap-2">
        <Show when={isOffline()}>
          <Banner tone="warning" onDismiss={() => setOffline(false)}>
            You are offline. What you change is not saved until you are back.
          </Banner>
        </Show>
        <Banner tone="info" action={<ActionButton>Reload</ActionButton>}>
          A new version is there.
        </Banner>
        <Banner tone="success">The import is done.</Banner>
        <ErrorNotice
          title="The groups did not load"
          code="groups.unavailable"
          requestId="req_9f2"
          onRetry={() => setOffline(true)}
        >
          The server answered with 503.
        </ErrorNotice>
      </div>
      <div class="grid gap-4 md:grid-cols-3">
        <CardLink
          href="#orders"
          title="Orders"
          actions={
            <>
              <CopyIcon text="https://example.com/m/demo/orders" label="Copy the address of Orders" />
              <Menu look="icon" label="More for the card" items={[{ text: 'Edit' }]} />
            </>
          }
        >
          <p class="text-fg-muted">19 endpoints, 1,204 requests today</p>
          <div class="flex gap-2">
            <Badge tone="success">http</Badge>
            <Badge tone="warning">2 faults on</Badge>
          </div>
        </CardLink>
        <Card title="Chaos" actions={<ActionButton>Turn on</ActionButton>}>
          <p class="text-fg-muted">Every call is answered as it was defined.</p>
        </Card>
        <Card>
          <Skeleton class="h-5 w-32" />
          <Skeleton class="h-5" />
        </Card>
      </div>
      <Table
        caption="Endpoints"
        columns={COLUMNS}
        rows={ENDPOINTS}
        isChosen={({ method }) => method === 'POST'}
      />
      <Snippet
        text={
          'curl -X POST https://demo-7f3.understudy.dev/shop/orders \\\n  -H "content-type: application/json" -d \'{ "lines": [] }\''
        }
        label="the call"
      />
      <EmptyState
        title="No endpoint answers here yet"
        icon={<IconInbox />}
        action={<ActionButton look="primary">New endpoint</ActionButton>}
        snippet={{ text: 'curl https://demo-7f3.understudy.dev/shop/orders', label: 'the first call' }}
      >
        Make one, or send a request and make it from that.
      </EmptyState>
    </Shelf>
  );
}
