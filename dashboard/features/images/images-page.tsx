import { A } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import IconPlay from '~icons/lucide/monitor-play';
import IconTicket from '~icons/lucide/ticket';
import { type ImageStats, imageStatsQuery, imagesOf } from '../../api/image-queries';
import { useQueryClient } from '../../api/query/client';
import { useQuery } from '../../api/query/use-query';
import { lazyPart } from '../../i18n/lazy-part';
import { GroupCard } from '../../parts/group-card/group-card';
import { useGroup } from '../../parts/group-frame';
import { WorldPicker } from '../../parts/memory-worlds/world-picker';
import { paths } from '../../parts/paths';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { button } from '../../ui/button';
import { createPageKeys } from '../../ui/create-page-keys';
import { Loading, Skeleton } from '../../ui/skeleton';
import { createImagesAddress } from './create-images-address';
import { createUploadArrivals } from './create-upload-arrivals';
import { CallsCard } from './overview/calls-card';
import { ImageFigures } from './overview/image-figures';
import { LimitsCard } from './overview/limits-card';
import { PlacesCard } from './overview/places-card';
import { StatusCard } from './overview/status-card';
import { UsersCard } from './overview/users-card';
import { words } from './words';

const TokenDialog = lazyPart(async () => (await import('./overview/token-dialog')).TokenDialog);
const EditSheet = lazyPart(async () => (await import('../../parts/group-settings/edit-sheet')).EditSheet);
const ChaosSheet = lazyPart(async () => (await import('../../parts/group-settings/chaos-sheet')).ChaosSheet);
const DeleteQuestion = lazyPart(
  async () => (await import('../../parts/group-settings/delete-question')).DeleteQuestion,
);

const BUSY_MS = 700;
const QUIET_MS = 4_000;

/** An image API: how to call it, what it allows, and how it is doing. */
export function ImagesPage() {
  const { project, access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const address = createImagesAddress();
  const stats = useQuery(() => ({
    ...imageStatsQuery(address.at()),
    refetchInterval: ({ state }: { state: { data?: ImageStats | undefined } }) => {
      const { queued = 0, processing = 0 } = state.data?.jobs ?? {};
      return queued + processing > 0 || state.data?.total === 0 ? BUSY_MS : QUIET_MS;
    },
  }));
  createUploadArrivals(() => void queries.invalidateQueries({ queryKey: imagesOf(group().id) }));
  const reason = () => access().reason('editor');
  createPageKeys({ e: () => void (!reason() && address.open('edit')) });

  return (
    <>
      <GroupCard place={address} kind={words().kind}>
        <ActionButton icon={<IconTicket />} reason={reason()} onPress={() => address.ask('token')}>
          {words().makeToken}
        </ActionButton>
        <A class={button.primary} href={paths.demo(project().slug)}>
          <IconPlay />
          {words().openDemo}
        </A>
      </GroupCard>
      <ImageFigures stats={stats.data} address={address} />
      <Show when={stats.isLoadingError}>
        <ProblemNotice error={stats.error} onRetry={() => stats.refetch()} />
      </Show>
      <div class="mt-6 flex flex-wrap items-center justify-between gap-2">
        <h2 class="font-semibold text-section">{words().tryIt}</h2>
        <WorldPicker world={address.world()} onChoose={address.lookAt} />
      </div>
      <div class="mt-3 grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
        <CallsCard address={address} />
        <div class="grid min-w-0 grid-cols-1 gap-4">
          <Switch>
            <Match when={stats.data}>
              {(known) => (
                <div class="grid grid-cols-1 gap-4 sm:grid-cols-2">
                  <StatusCard stats={known()} address={address} />
                  <UsersCard stats={known()} address={address} />
                </div>
              )}
            </Match>
            <Match when={stats.isPending}>
              <Loading what={words().jobs} />
              <Skeleton class="h-52" />
            </Match>
          </Switch>
          <LimitsCard />
          <PlacesCard />
        </div>
      </div>
      <Suspense>
        <Show when={address.dialog() === 'token' && !reason()}>
          <TokenDialog address={address} />
        </Show>
        <Show when={address.isOpen('edit')}>
          <EditSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('chaos')}>
          <ChaosSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('delete') && stats.data && !reason()}>
          <DeleteQuestion
            stops={words().stops(stats.data?.total ?? 0)}
            holdsMuch={(stats.data?.total ?? 0) > 0}
            onClose={address.close}
          />
        </Show>
      </Suspense>
    </>
  );
}
