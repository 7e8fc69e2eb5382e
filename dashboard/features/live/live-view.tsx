import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { useQueryClient } from '@tanstack/solid-query';
import { createEffect, createSignal, lazy, on, onMount, Show, Suspense, untrack } from 'solid-js';
import { type ExchangeAnswer, exchangeQuery } from '../../api/log-queries';
import type { RowWindow } from '../../ui/fixed-rows';
import { Arrivals } from './arrivals';
import { createExchangeActions } from './create-exchange-actions';
import { createFollowing } from './create-following';
import { createLiveLog } from './create-live-log';
import { createShortcuts } from './create-shortcuts';
import { EmptyLog, NothingFound } from './empty-log';
import { ExchangeList } from './exchange-list';
import { focusRow } from './exchange-row';
import { FailureNotice } from './failure-notice';
import { FilterBox } from './filter-box';
import { FilterRefusal, isRefused } from './filter-refusal';
import { isGap } from './live-rows';
import { makeableGroup } from './makeable-group';
import { QuickFilters } from './quick-filters';
import { ShortcutList } from './shortcut-list';
import { Toolbar } from './toolbar';

const ExchangeDetail = lazy(async () => ({ default: (await import('./exchange-detail')).ExchangeDetail }));

/** The log of one project, live, and beside it the exchange that is open. */
export function LiveView(props: { projectId: string }) {
  const params = useParams<{ project: string; exchange?: string }>();
  const [search, setSearch] = useSearchParams<{ q: string }>();
  const navigate = useNavigate();
  const cache = useQueryClient();
  const [isPaused, setPaused] = createSignal(false);
  const [isFollowing, setFollowing] = createSignal(false);
  const [isScrolled, setScrolled] = createSignal(false);
  const [activeId, setActiveId] = createSignal<string>();
  let filterInput: HTMLInputElement | undefined;
  let list: RowWindow | undefined;

  const q = () => search.q ?? '';
  const openId = () => params.exchange;
  const newestId = () => log.rows().find((row) => !isGap(row))?.id;
  // Another project is another view.
  const projectId = untrack(() => props.projectId);
  const log = createLiveLog({ projectId, q, isHolding: () => isPaused() || isScrolled() });
  const actions = createExchangeActions({
    projectId,
    id: openId,
    onDeleted: (id) => {
      if (!step(1)) close();
      log.remove(id);
    },
  });

  const refusal = () => {
    const error = log.error();
    return isRefused(error) ? error : undefined;
  };

  function addressOf(id: string | undefined): string {
    const path = `/p/${encodeURIComponent(params.project)}/live${id === undefined ? '' : `/${encodeURIComponent(id)}`}`;
    return q() === '' ? path : `${path}?${new URLSearchParams({ q: q() })}`;
  }

  function open(id: string, isStep = false): void {
    setActiveId(id);
    navigate(addressOf(id), { scroll: false, replace: isStep });
  }

  function close(): void {
    navigate(addressOf(undefined), { scroll: false });
    focusRow(activeId());
  }

  function filterBy(wanted: string): void {
    setSearch({ q: wanted === '' ? undefined : wanted }, { scroll: false });
  }

  /** To the next exchange or the one before; what is open goes along. */
  function step(by: number): boolean {
    const rows = log.rows();
    const from = rows.findIndex(({ id }) => id === activeId());
    let to = from < 0 && by < 0 ? 0 : from + by;
    let row = rows[to];
    while (row && isGap(row)) {
      to += by;
      row = rows[to];
    }
    if (!row) return false;
    const { id } = row;
    setFollowing(false);
    setActiveId(id);
    list?.reveal(to);
    if (openId() !== undefined) open(id, true);
    // Once it is drawn: it may have been out of sight.
    requestAnimationFrame(() => focusRow(id));
    return true;
  }

  function showNew(): void {
    list?.toTop();
    log.flush();
  }

  function withOpen(act: (answer: ExchangeAnswer) => void): void {
    const id = openId();
    const answer = id === undefined ? undefined : cache.getQueryData(exchangeQuery(projectId, id).queryKey);
    if (answer) act(answer);
  }

  const move = (by: number) => (event: KeyboardEvent) => {
    event.preventDefault();
    step(by);
  };
  const shortcuts = createShortcuts({
    '/': (event) => {
      event.preventDefault();
      filterInput?.focus();
      filterInput?.select();
    },
    j: move(1),
    ArrowDown: move(1),
    k: move(-1),
    ArrowUp: move(-1),
    p: () => setPaused(!isPaused()),
    f: () => setFollowing(!isFollowing()),
    y: () => void actions.copyCurl(),
    r: () =>
      withOpen(({ exchange }) => actions.replay.mutate({ id: exchange.id, wish: { same_seed: true } })),
    m: () =>
      withOpen((answer) => {
        const groupId = makeableGroup(answer);
        if (groupId) actions.make.mutate({ id: answer.exchange.id, groupId });
      }),
    Enter: () => {
      const id = activeId();
      if (id !== undefined && document.activeElement === document.body) open(id);
    },
    Escape: () => {
      if (actions.isAsking()) return actions.setAsking(false);
      if (openId() !== undefined) close();
    },
  });

  // The first one that is opened is not to wait for it.
  onMount(() => void ExchangeDetail.preload());
  createEffect(on(openId, (id) => id !== undefined && setActiveId(id)));
  createFollowing({ isFollowing, newestId, onNewest: (id) => open(id, true) });

  return (
    <div class="mt-2 flex h-[calc(100dvh-11rem)] min-h-140 flex-col gap-2 max-lg:h-auto max-lg:min-h-0">
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
        <div class="order-1 flex items-center sm:order-2">
          <Toolbar
            state={log.state()}
            isPaused={isPaused()}
            isFollowing={isFollowing()}
            onPause={() => setPaused(!isPaused())}
            onFollow={() => setFollowing(!isFollowing())}
          />
          <ShortcutList areOn={shortcuts.areOn()} onTurn={shortcuts.turn} />
        </div>
      </div>
      <Show when={refusal()}>{(error) => <FilterRefusal error={error()} q={q()} onChange={filterBy} />}</Show>
      <QuickFilters projectId={projectId} q={q()} shownQ={log.shownQ()} onChange={filterBy} />
      <Show when={log.error() !== undefined && !refusal()}>
        <FailureNotice error={log.error()} onRetry={log.retry} />
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
            addressOf={addressOf}
            onChoose={() => setFollowing(false)}
            onScroll={(top) => setScrolled(top > 0)}
            onShowNew={showNew}
            window={(window) => {
              list = window;
            }}
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
                q={q()}
                actions={actions}
                onFilter={filterBy}
                onOpen={(other) => open(other)}
                onClose={close}
              />
            </Suspense>
          )}
        </Show>
      </div>
      <Arrivals newest={log.rows()[0]?.id} count={log.rows().length} />
    </div>
  );
}
