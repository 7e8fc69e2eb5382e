import { useNavigate } from '@solidjs/router';
import { Match, Show, Suspense, Switch } from 'solid-js';
import { lazyPart } from '../../i18n/lazy-part';
import { ProblemNotice } from '../../parts/problem-notice';
import { ArrivalsTold } from '../../ui/arrivals-told';
import { createPageKeys } from '../../ui/create-page-keys';
import { Page } from '../../ui/page';
import { Loading, Skeleton } from '../../ui/skeleton';
import { FirstEvent } from './connect/first-event';
import { createInboxDesk } from './create-inbox-desk';
import { Facets } from './facets/facets';
import { ActiveFilters } from './list/active-filters';
import { EventRows } from './list/event-rows';
import { FilterBar } from './list/filter-bar';
import { InboxTools } from './list/inbox-tools';
import { NothingFound } from './list/nothing-found';
import { words } from './words';

const EventPanel = lazyPart(async () => (await import('./detail/event-panel')).EventPanel);
const InboxDialogs = lazyPart(async () => (await import('./inbox-dialogs')).InboxDialogs);

/** All that was received, live, and beside it the event that is open. */
export function InboxPage() {
  const desk = createInboxDesk(useNavigate());
  const { address, list, stats } = desk;
  let search: HTMLInputElement | undefined;
  const openId = () => address.eventId();
  const firstId = openId();
  const isEmpty = () => list.query.isSuccess && list.total() === 0 && !address.isFiltered();
  createPageKeys({
    '/': () => search?.focus(),
    j: () => void desk.step(1),
    k: () => void desk.step(-1),
    r: () => void (openId() !== undefined && !desk.reason() && address.ask('replay')),
    Escape: () => void (openId() !== undefined && desk.close()),
  });
  return (
    <Page title={words().inbox}>
      <div class="mt-3 grid min-w-0 grid-cols-1 gap-3">
        <InboxTools desk={desk} isEmpty={isEmpty()} />
        <Switch>
          <Match when={list.query.isPending}>
            <Loading what={words().events} />
            <Skeleton class="h-[calc(100dvh-13rem)] min-h-96" />
          </Match>
          <Match when={list.query.isLoadingError && !address.isFiltered()}>
            <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
          </Match>
          <Match when={isEmpty() && openId() === undefined}>
            <FirstEvent world={address.world()} level={2} />
          </Match>
          <Match when={true}>
            <FilterBar
              address={address}
              stats={stats.data}
              searchRef={(input) => {
                search = input;
              }}
            />
            <Show when={address.hasStats() && stats.data}>
              {(known) => <Facets stats={known()} address={address} />}
            </Show>
            <ActiveFilters address={address} />
            <Show when={list.query.isError}>
              <ProblemNotice error={list.query.error} onRetry={() => list.query.refetch()} />
            </Show>
            <div
              class={`grid min-w-0 grid-cols-1 gap-3 ${
                openId() === undefined ? '' : 'lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]'
              }`}
            >
              <div
                class={`flex min-w-0 lg:sticky lg:top-15 ${
                  openId() === undefined
                    ? 'h-[calc(100dvh-12rem)] min-h-100'
                    : 'h-72 lg:h-[calc(100dvh-9.5rem)] lg:min-h-100'
                }`}
              >
                <EventRows
                  list={list}
                  address={address}
                  window={desk.rowsAre}
                  onOpen={desk.stopFollowing}
                  empty={
                    <Show when={!list.query.isPlaceholderData && list.query.isSuccess}>
                      <NothingFound onClear={address.clearFilters} isFiltered={address.isFiltered()} />
                    </Show>
                  }
                />
              </div>
              <Suspense fallback={<div class="min-h-96 rounded-card border border-line bg-surface" />}>
                <Show when={openId()} keyed>
                  {(id) => (
                    <EventPanel
                      at={desk.at()}
                      id={id}
                      address={address}
                      isChosen={id !== firstId}
                      onClose={desk.close}
                    />
                  )}
                </Show>
              </Suspense>
            </div>
          </Match>
        </Switch>
      </div>
      <Suspense>
        <Show when={address.dialog() !== undefined}>
          <InboxDialogs desk={desk} />
        </Show>
      </Suspense>
      <ArrivalsTold newest={list.ids()[0]} said={words().inList(list.total())} />
    </Page>
  );
}
