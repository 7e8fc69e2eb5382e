import { Match, Show, Suspense, Switch } from 'solid-js';
import IconPlus from '~icons/lucide/plus';
import { useQuery } from '../../api/query/use-query';
import { bucketsQuery } from '../../api/store-queries';
import { lazyPart } from '../../i18n/lazy-part';
import { GroupCard } from '../../parts/group-card/group-card';
import { useGroup } from '../../parts/group-frame';
import { ProblemNotice } from '../../parts/problem-notice';
import { useProject } from '../../parts/project-frame';
import { ActionButton } from '../../ui/action-button';
import { createPageKeys } from '../../ui/create-page-keys';
import { Loading, Skeleton } from '../../ui/skeleton';
import { BucketTable } from './buckets/bucket-table';
import { NoBuckets } from './buckets/no-buckets';
import { StoreTools } from './buckets/store-tools';
import { createStoreAddress } from './create-store-address';
import { StoreFigures } from './store-figures';
import { words } from './words';

const ConnectCard = lazyPart(async () => (await import('./connect/connect-card')).ConnectCard);
const AccountsCard = lazyPart(async () => (await import('./connect/accounts-card')).AccountsCard);
const StoreDialogs = lazyPart(async () => (await import('./dialogs/store-dialogs')).StoreDialogs);
const EditSheet = lazyPart(async () => (await import('../../parts/group-settings/edit-sheet')).EditSheet);
const ChaosSheet = lazyPart(async () => (await import('../../parts/group-settings/chaos-sheet')).ChaosSheet);
const DeleteQuestion = lazyPart(
  async () => (await import('../../parts/group-settings/delete-question')).DeleteQuestion,
);

/** While there is none, the first one may be made by a script. */
const EMPTY_MS = 700;
const FEW_MS = 10_000;

/** An object store: its buckets, how it is reached, and how it is set. */
export function StoragePage() {
  const { access } = useProject();
  const { group } = useGroup();
  const address = createStoreAddress();
  const at = () => ({ groupId: group().id, world: address.world() });
  const buckets = useQuery(() => ({
    ...bucketsQuery(at()),
    refetchInterval: ({ state }) => (state.data?.length === 0 ? EMPTY_MS : FEW_MS),
  }));
  const known = () => buckets.data ?? [];
  const isEmpty = () => buckets.isSuccess && known().length === 0;
  const reason = () => access().reason('editor');
  const create = () => address.ask('new-bucket');
  createPageKeys({
    c: () => void (!reason() && create()),
    e: () => void (!reason() && address.open('edit')),
  });

  return (
    <>
      <GroupCard place={address} kind={words().kind}>
        <Show when={!isEmpty()}>
          <ActionButton look="primary" icon={<IconPlus />} keys="c" reason={reason()} onPress={create}>
            {words().newBucket}
          </ActionButton>
        </Show>
      </GroupCard>
      <StoreFigures address={address} />
      <StoreTools address={address} />
      <Switch>
        <Match when={buckets.isPending}>
          <Loading what={words().buckets} />
          <Skeleton class="mt-3 h-48" />
        </Match>
        <Match when={buckets.isLoadingError}>
          <ProblemNotice error={buckets.error} onRetry={() => buckets.refetch()} />
        </Match>
        <Match when={isEmpty()}>
          <NoBuckets reason={reason()} onCreate={create} />
        </Match>
        <Match when={true}>
          <BucketTable buckets={known()} address={address} />
        </Match>
      </Switch>
      <div class="mt-6 grid gap-4 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Suspense fallback={<Skeleton class="h-80 xl:col-span-full" />}>
          <ConnectCard
            bucket={known()[0]?.name ?? EXAMPLE_BUCKET}
            client={address.client()}
            onChoose={address.showClient}
          />
          <AccountsCard reason={reason()} onEdit={() => address.open('edit')} />
        </Suspense>
      </div>
      <Suspense>
        <Show when={address.isOpen('edit')}>
          <EditSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('chaos')}>
          <ChaosSheet onClose={address.close} />
        </Show>
        <Show when={address.isOpen('delete') && buckets.isSuccess && !reason()}>
          <DeleteQuestion
            stops={isEmpty() ? words().stopsEmpty : words().stops(known().length)}
            holdsMuch={!isEmpty()}
            onClose={address.close}
          />
        </Show>
        <Show when={address.dialog() !== undefined && buckets.isSuccess && !reason()}>
          <StoreDialogs address={address} buckets={known()} />
        </Show>
      </Suspense>
    </>
  );
}

const EXAMPLE_BUCKET = 'my-bucket';
