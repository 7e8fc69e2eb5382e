import { useNavigate } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import { lazyPart } from '../../../i18n/lazy-part';
import { ProblemNotice } from '../../../parts/problem-notice';
import { ActionButton } from '../../../ui/action-button';
import { ArrivalsTold } from '../../../ui/arrivals-told';
import { createPageKeys } from '../../../ui/create-page-keys';
import { Page } from '../../../ui/page';
import { Loading, Skeleton } from '../../../ui/skeleton';
import { createJobsDesk } from './create-jobs-desk';
import { JobTable } from './job-table';
import { JobTools } from './job-tools';
import { NoJobs } from './no-jobs';
import { words } from './words';

const JobPanel = lazyPart(async () => (await import('./detail/job-panel')).JobPanel);
const JobDialogs = lazyPart(async () => (await import('./job-dialogs')).JobDialogs);

/** What was uploaded and what has become of it, and beside it the job that is open. */
export function ImageJobsPage() {
  const desk = createJobsDesk(useNavigate());
  const { address, list } = desk;
  let search: HTMLInputElement | undefined;
  const openId = () => address.jobId();
  const firstId = openId();
  const isEmpty = () => list.isSuccess && desk.ids().length === 0 && !address.isFiltered();
  createPageKeys({
    '/': () => search?.focus(),
    j: () => desk.step(1),
    k: () => desk.step(-1),
    Escape: () => void (openId() !== undefined && desk.close()),
  });

  return (
    <Page title={words().title}>
      <p class="mt-1 max-w-[72ch] text-fg-muted">{words().about}</p>
      <JobTools desk={desk} searchRef={(input) => (search = input)} />
      <div
        class={`mt-3 grid min-w-0 grid-cols-1 items-start gap-4 ${
          openId() === undefined ? '' : 'lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]'
        }`}
      >
        <div class={openId() === undefined ? 'min-w-0' : 'min-w-0 max-lg:max-h-80 max-lg:overflow-y-auto'}>
          <Switch>
            <Match when={list.isPending}>
              <Loading what={words().title} />
              <Skeleton class="h-96" />
            </Match>
            <Match when={list.isLoadingError}>
              <ProblemNotice error={list.error} onRetry={() => list.refetch()} />
            </Match>
            <Match when={isEmpty()}>
              <NoJobs world={address.world()} />
            </Match>
            <Match when={desk.ids().length === 0}>
              <div class="grid justify-items-start gap-3 py-6">
                <p class="text-fg-muted">{words().noneFits}</p>
                <ActionButton onPress={address.clearFilters}>{words().showAll}</ActionButton>
              </div>
            </Match>
            <Match when={true}>
              <JobTable desk={desk} isNarrow={openId() !== undefined} />
              <Show when={list.hasNextPage}>
                <ActionButton
                  class="mt-3"
                  isBusy={list.isFetchingNextPage}
                  onPress={() => void list.fetchNextPage()}
                >
                  {words().more}
                </ActionButton>
              </Show>
            </Match>
          </Switch>
        </div>
        <Suspense fallback={<Skeleton class="h-144" />}>
          <Show when={openId()} keyed>
            {(id) => <JobPanel desk={desk} id={id} isChosen={id !== firstId} />}
          </Show>
        </Suspense>
      </div>
      <Suspense>
        <Show when={address.dialog() !== undefined && !desk.reason()}>
          <JobDialogs desk={desk} />
        </Show>
      </Suspense>
      <ArrivalsTold newest={desk.ids()[0]} said={words().inList(desk.total())} />
    </Page>
  );
}
