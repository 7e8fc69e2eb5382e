import { createSignal, For, Match, onMount, Show, Switch } from 'solid-js';
import IconX from '~icons/lucide/x';
import { ProblemError } from '../../../api/problem-error';
import { useQuery } from '../../../api/query/use-query';
import { eventQuery, type WebhookEvent } from '../../../api/webhook-queries';
import type { WorldAt } from '../../../api/world-writes';
import { HeaderList } from '../../../parts/exchange/header-list';
import { createReveals } from '../../../parts/exchange/secrets';
import { ProblemNotice } from '../../../parts/problem-notice';
import { createPageKeys } from '../../../ui/create-page-keys';
import { IconButton } from '../../../ui/icon-button';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { TabPanel, Tabs } from '../../../ui/tabs';
import { EVENT_TABS, type InboxAddress } from '../create-inbox-address';
import { EventBody } from './event-body';
import { EventDeliveries } from './event-deliveries';
import { EventHead } from './event-head';
import { SignaturePart } from './signature-part';
import { words } from './words';

type Props = {
  at: WorldAt;
  id: string;
  address: InboxAddress;
  /** Opened from the list, which it may stand below. */
  isChosen: boolean;
  onClose: () => void;
};

/** One event: what came, how it was signed, and where it was sent on. */
export function EventPanel(props: Props) {
  const answer = useQuery(() => eventQuery(props.at, props.id));
  const isGone = () => answer.error instanceof ProblemError && answer.error.status === 404;
  const title = () => answer.data?.type ?? words().event;
  let panel: HTMLElement | undefined;
  // Below the list on a narrow screen: what was opened is to be seen.
  onMount(() => {
    if (props.isChosen && window.matchMedia('(max-width: 1023px)').matches)
      panel?.scrollIntoView({ block: 'start' });
  });

  return (
    <section
      ref={panel}
      aria-label={words().event}
      class="flex min-h-0 min-w-0 scroll-mt-16 flex-col overflow-hidden rounded-card border border-line bg-surface"
    >
      <header class="flex min-h-11 shrink-0 items-center justify-between gap-2 border-line border-b py-1 pr-2 pl-4">
        <h2 class="min-w-0 truncate font-semibold text-section" title={title()} translate="no">
          {title()}
        </h2>
        <IconButton label={words().close} icon={<IconX />} keys="Esc" onPress={props.onClose} />
      </header>
      <div class="grid min-h-0 grow grid-cols-1 content-start gap-4 overflow-y-auto p-4">
        <Switch>
          <Match when={answer.isPending}>
            <Loading what={words().event} />
            <Skeleton class="h-96" />
          </Match>
          <Match when={isGone()}>
            <p class="text-fg-muted">{words().gone}</p>
          </Match>
          <Match when={answer.isLoadingError}>
            <ProblemNotice error={answer.error} onRetry={() => answer.refetch()} />
          </Match>
          <Match when={answer.data}>{(event) => <Filled {...props} event={event()} />}</Match>
        </Switch>
      </div>
    </section>
  );
}

function Filled(props: Props & { event: WebhookEvent }) {
  const reveals = createReveals();
  const [copy, setCopy] = createSignal<() => void>();
  createPageKeys({ y: () => copy()?.() });

  return (
    <>
      <EventHead event={props.event} address={props.address} copyRef={(act) => setCopy(() => act)} />
      <Tabs
        name="event"
        label={words().about}
        tabs={EVENT_TABS.map((key) => ({
          key,
          text: words().tabs[key],
          ...(key === 'headers' ? { count: props.event.headers.length } : {}),
        }))}
        chosen={props.address.tab()}
        onChoose={props.address.chooseTab}
      />
      <TabPanel name="event" chosen={props.address.tab()} class="grid min-w-0 grid-cols-1 gap-3">
        <Switch>
          <Match when={props.address.tab() === 'body'}>
            <EventBody event={props.event} address={props.address} />
          </Match>
          <Match when={props.address.tab() === 'headers'}>
            <HeaderList headers={props.event.headers} reveals={reveals} label={words().event} />
            <Show when={props.event.query !== ''}>
              <QueryList query={props.event.query} />
            </Show>
          </Match>
          <Match when={props.address.tab() === 'signature'}>
            <SignaturePart event={props.event} />
          </Match>
          <Match when={props.address.tab() === 'deliveries'}>
            <EventDeliveries at={props.at} eventId={props.event.id} address={props.address} />
          </Match>
        </Switch>
      </TabPanel>
    </>
  );
}

function QueryList(props: { query: string }) {
  return (
    <section>
      <h3 class="font-medium text-fg-muted text-label">{words().query}</h3>
      <dl class="mt-1 grid gap-0.5 font-mono text-mono" translate="no">
        <For each={[...new URLSearchParams(props.query)]}>
          {([name, value]) => (
            <div class="[overflow-wrap:anywhere]">
              <dt class="inline text-fg-subtle">{name}: </dt>
              <dd class="inline">{value}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}
