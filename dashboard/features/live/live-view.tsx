import { createMemo, lazy, onMount, Show, Suspense } from 'solid-js';
import { ProblemNotice } from '../../parts/problem-notice';
import { ArrivalsTold } from '../../ui/arrivals-told';
import { createDeskKeys } from './create-desk-keys';
import { createLiveDesk } from './create-live-desk';
import { FilterBox } from './filter/filter-box';
import { FilterRefusal, isRefused } from './filter/filter-refusal';
import { QuickFilters } from './filter/quick-filters';
import { TermChips } from './filter/term-chips';
import { readFix } from './fix/fix';
import { EmptyLog, NothingFound } from './list/empty-log';
import { ExchangeList } from './list/exchange-list';
import { focusRow } from './list/exchange-row';
import { LostNotice } from './list/lost-notice';
import { SelectionBar } from './list/selection-bar';
import { Toolbar } from './list/toolbar';
import { words } from './words';

const ExchangeDetail = lazy(async () => ({
  default: (await import('./detail/exchange-detail')).ExchangeDetail,
}));
const LiveDialogs = lazy(async () => ({ default: (await import('./live-dialogs')).LiveDialogs }));

/** The log of one project, live, and beside it the exchange that is open. */
export function LiveView() {
  const desk = createLiveDesk();
  const { projectId, address, selection, log, actions, activeId, reason } = desk;
  const { q, openId, filterBy } = address;
  let filterInput: HTMLInputElement | undefined;
  createDeskKeys(desk, () => {
    filterInput?.focus();
    filterInput?.select();
  });

  const refusal = () => {
    const error = log.error();
    return isRefused(error) ? error : undefined;
  };

  // The first one that is opened is not to wait for it.
  onMount(() => void ExchangeDetail.preload());
  const fix = createMemo(() => readFix(address.fix() ?? ''));
  const hasDialog = () => address.dialog() !== undefined || fix() !== undefined;

  return (
    <div class="mt-2 flex h-[calc(100dvh-11.75rem)] min-h-140 flex-col gap-2 max-lg:h-auto max-lg:min-h-0">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div class="order-2 flex min-w-full grow sm:order-1 sm:min-w-80">
          <FilterBox
            q={q()}
            error={log.error()}
            ref={(input) => {
              filterInput = input;
            }}
            onChange={filterBy}
            onLeave={() => focusRow(activeId())}
          />
        </div>
        <div class="order-1 sm:order-2">
          <Toolbar
            projectId={projectId}
            q={log.shownQ()}
            state={log.state()}
            rate={log.rate()}
            isPaused={desk.isPaused()}
            isFollowing={desk.isFollowing()}
            clearReason={reason()}
            onPause={desk.pause}
            onFollow={desk.follow}
            onClear={() => address.showDialog('clear')}
          />
        </div>
      </div>
      <LostNotice state={log.state()} onRetry={log.reconnect} />
      <Show when={refusal()}>{(error) => <FilterRefusal error={error()} q={q()} onChange={filterBy} />}</Show>
      <TermChips q={q()} onChange={filterBy} />
      <QuickFilters projectId={projectId} q={q()} shownQ={log.shownQ()} onChange={filterBy} />
      <SelectionBar selection={selection} other={openId()} onCompare={desk.compare} />
      <Show when={log.error() !== undefined && !refusal()}>
        <ProblemNotice error={log.error()} onRetry={log.retry} />
      </Show>
      <div
        class={`grid min-h-0 grow gap-3 ${openId() === undefined ? '' : 'lg:grid-cols-[minmax(0,7fr)_minmax(0,8fr)]'}`}
      >
        <div
          class={`flex min-h-0 min-w-0 ${openId() === undefined ? 'max-lg:h-[calc(100dvh-14rem)]' : 'max-lg:h-80'} max-lg:min-h-80`}
        >
          <ExchangeList
            log={log}
            activeId={activeId()}
            openId={openId()}
            addressOf={(id) => address.addressOf(id)}
            isChosen={selection.has}
            onOpen={desk.stopFollowing}
            onChoose={selection.toggle}
            onScroll={desk.scrolled}
            onShowNew={desk.showNew}
            window={desk.listIs}
            empty={
              <Show when={log.shownQ() === ''} fallback={<NothingFound onClear={() => filterBy('')} />}>
                <EmptyLog projectId={projectId} />
              </Show>
            }
          />
        </div>
        <Show when={openId()}>
          {(id) => (
            <Suspense
              fallback={<div class="rounded-card border border-line bg-surface max-lg:min-h-[85dvh]" />}
            >
              <ExchangeDetail
                projectId={projectId}
                id={id()}
                actions={actions}
                address={address}
                does={desk.does}
                isChosen={selection.has(id())}
                onClose={desk.close}
              />
            </Suspense>
          )}
        </Show>
      </div>
      <Show when={hasDialog()}>
        <Suspense>
          <LiveDialogs
            projectId={projectId}
            address={address}
            actions={actions}
            fix={fix()}
            q={log.shownQ()}
            onCleared={log.empty}
          />
        </Suspense>
      </Show>
      <ArrivalsTold newest={log.rows()[0]?.id} said={words().inList(log.rows().length)} />
    </div>
  );
}
