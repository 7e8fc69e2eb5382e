import { useNavigate } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';
import { useQuery } from '../../api/query/use-query';
import { eventsOf, eventsQuery, statsQuery, type WebhookStats } from '../../api/webhook-queries';
import { lazyPart } from '../../i18n/lazy-part';
import { GroupCard } from '../../parts/group-card/group-card';
import { useGroup } from '../../parts/group-frame';
import { WorldPicker } from '../../parts/memory-worlds/world-picker';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { Card } from '../../ui/card';
import { createPageKeys } from '../../ui/create-page-keys';
import { Loading, Skeleton } from '../../ui/skeleton';
import { FirstEvent } from './connect/first-event';
import { createArrivals } from './create-arrivals';
import { TypeBars } from './facets/type-bars';
import { VerdictBars } from './facets/verdict-bars';
import { LiveMark } from './list/live-mark';
import { ClientTable } from './overview/client-table';
import { createOverviewAddress, type OverviewAddress } from './overview/create-overview-address';
import { InboxFigures } from './overview/inbox-figures';
import { LatestEvents } from './overview/latest-events';
import { OverTime } from './overview/over-time';
import { words as overview } from './overview/words';
import { words } from './words';

const ConnectCard = lazyPart(async () => (await import('./connect/connect-card')).ConnectCard);
const EditSheet = lazyPart(async () => (await import('../../parts/group-settings/edit-sheet')).EditSheet);
const ChaosSheet = lazyPart(async () => (await import('../../parts/group-settings/chaos-sheet')).ChaosSheet);
const DeleteQuestion = lazyPart(
  async () => (await import('../../parts/group-settings/delete-question')).DeleteQuestion,
);

/** While there is none, the first one may come from a script. */
const EMPTY_MS = 700;
const FEW_MS = 10_000;
const LATEST = '8';
const MOST_TYPES = 5;

/** A webhook receiver: what has come, from whom, and where to send it. */
export function OverviewPage() {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const address = createOverviewAddress();
  const at = () => ({ groupId: group().id, world: address.world() });
  const stats = useQuery(() => ({
    ...statsQuery(at()),
    refetchInterval: ({ state }: { state: { data?: WebhookStats | undefined } }) =>
      state.data?.total === 0 ? EMPTY_MS : FEW_MS,
  }));
  const latest = useInfiniteQuery(() => ({ ...eventsQuery(at(), {}, LATEST), refetchInterval: FEW_MS }));
  const arrivals = createArrivals(() => void queries.invalidateQueries({ queryKey: eventsOf(at()) }));
  const reason = () => access().reason('editor');
  createPageKeys({ e: () => void (!reason() && address.open('edit')) });

  return (
    <>
      <GroupCard place={address} kind={words().kind} />
      <InboxFigures
        stats={stats.data}
        place={address}
        inboxHref={address.inboxHref()}
        invalidHref={address.inboxHref({ verdict: 'invalid' })}
      />
      <div class="mt-6 mb-3 flex flex-wrap items-center gap-2">
        <h2 class="font-semibold text-section">{words().inbox}</h2>
        <LiveMark state={arrivals.state()} />
        <span class="ml-auto">
          <WorldPicker world={address.world()} onChoose={address.lookAt} />
        </span>
      </div>
      <Switch>
        <Match when={stats.isPending}>
          <Loading what={words().events} />
          <Skeleton class="h-96" />
        </Match>
        <Match when={stats.isLoadingError}>
          <ProblemNotice error={stats.error} onRetry={() => stats.refetch()} />
        </Match>
        <Match when={stats.data?.total === 0}>
          <FirstEvent world={address.world()} level={3} />
        </Match>
        <Match when={stats.data}>
          {(known) => (
            <div class="grid gap-4 lg:grid-cols-2">
              <LatestEvents
                events={latest.data?.pages[0]?.events ?? []}
                hrefOf={(id) => address.inboxHref({}, id)}
                inboxHref={address.inboxHref()}
              />
              <Distribution stats={known()} address={address} onGo={navigate} />
              <div class="lg:col-span-2">
                <ClientTable stats={known()} hrefOf={(client) => address.inboxHref({ client })} />
              </div>
            </div>
          )}
        </Match>
      </Switch>
      <div class="mt-6">
        <Suspense fallback={<Skeleton class="h-80" />}>
          <ConnectCard world={address.world()} />
        </Suspense>
      </div>
      <Suspense>
        <Show when={address.isOpen('edit')}>
          <EditSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('chaos')}>
          <ChaosSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('delete') && stats.isSuccess && !reason()}>
          <DeleteQuestion
            stops={overview().stops(stats.data?.total ?? 0)}
            holdsMuch={(stats.data?.total ?? 0) > 0}
            onClose={address.close}
          />
        </Show>
      </Suspense>
    </>
  );
}

type DistributionProps = { stats: WebhookStats; address: OverviewAddress; onGo: (href: string) => void };

/** What came, how well it was signed, and when; a bar leads to the inbox with what it stands for. */
function Distribution(props: DistributionProps) {
  return (
    <div class="grid min-w-0 grid-cols-1 content-start gap-4">
      <div class="grid gap-4 sm:grid-cols-2">
        <Card title={words().types} class="content-start">
          <div class="-mx-2 -mt-1 grid grid-cols-1 gap-1">
            <TypeBars
              stats={props.stats}
              most={MOST_TYPES}
              chosen={undefined}
              onChoose={(type) => props.onGo(props.address.inboxHref({ type }))}
            />
          </div>
        </Card>
        <Card title={words().signatures} class="content-start">
          <div class="-mx-2 -mt-1 grid grid-cols-1">
            <VerdictBars
              stats={props.stats}
              chosen={undefined}
              onChoose={(verdict) => props.onGo(props.address.inboxHref({ verdict }))}
            />
          </div>
        </Card>
      </div>
      <OverTime stats={props.stats} />
    </div>
  );
}
