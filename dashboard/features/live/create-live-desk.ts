import { createEffect, createSignal, on } from 'solid-js';
import type { ExchangeAnswer } from '../../api/log-queries';
import { useProject } from '../../parts/project-frame';
import type { RowWindow } from '../../ui/fixed-rows';
import { createLiveAddress } from './create-live-address';
import { createSelection } from './create-selection';
import { createExchangeActions } from './detail/create-exchange-actions';
import type { DetailDoes } from './detail/detail-actions';
import { makeableGroup } from './detail/makeable-group';
import { negated, termFor, withoutTerm, withTerm } from './filter/filter-terms';
import { createFollowing } from './list/create-following';
import { createLiveLog } from './list/create-live-log';
import { focusRow } from './list/exchange-row';
import { isGap } from './list/live-rows';

export type LiveDesk = ReturnType<typeof createLiveDesk>;

/** The log of a project, what of it is open and active, and what can be done with that, by button or by key. */
export function createLiveDesk() {
  const { project, access } = useProject();
  const address = createLiveAddress();
  const selection = createSelection();
  const [isPaused, setPaused] = createSignal(false);
  const [isFollowing, setFollowing] = createSignal(false);
  const [isScrolled, setScrolled] = createSignal(false);
  const [activeId, setActiveId] = createSignal<string>();
  let list: RowWindow | undefined;

  // Another project is another view.
  const projectId = project().id;
  const { q, openId, filterBy } = address;
  const log = createLiveLog({ projectId, q, isHolding: () => isPaused() || isScrolled() });
  const actions = createExchangeActions({
    projectId,
    id: openId,
    onDeleted: (id) => {
      if (!step(1)) close();
      log.remove(id);
    },
  });
  /** Why nothing may be changed here. */
  const reason = () => access().reason('editor');

  function open(id: string, isStep = false): void {
    setActiveId(id);
    address.open(id, isStep);
  }

  function close(): void {
    address.close();
    focusRow(activeId());
  }

  function addTerm(term: string): void {
    filterBy(withTerm(withoutTerm(q(), negated(term)), term));
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

  function compare(): void {
    const chosen = selection.chosen();
    const one = chosen[0];
    const other = chosen[1] ?? activeId();
    if (one === undefined || other === undefined || one === other) return;
    selection.clear();
    setActiveId(other);
    address.compare(other, one);
  }

  function withOpen(act: (answer: ExchangeAnswer) => void): void {
    const answer = actions.answer();
    if (answer) act(answer);
  }

  function hideLikeActive(): void {
    const active = log.rows().find(({ id }) => id === activeId());
    if (active && !isGap(active)) addTerm(negated(termFor('path', active.path)));
  }

  const does: DetailDoes = {
    replay: () =>
      withOpen(({ exchange }) => {
        actions.replay.mutate({ id: exchange.id, wish: { same_seed: true } });
        address.showTab('replay');
      }),
    edit: () => openId() !== undefined && address.showDialog('replay'),
    make: () =>
      withOpen((answer) => {
        const group = makeableGroup(answer);
        if (group) actions.make.mutate({ id: answer.exchange.id, groupId: group.id });
      }),
    choose: () => {
      const id = activeId();
      if (id !== undefined) selection.toggle(id);
    },
    filter: addTerm,
    askToDelete: () => address.showDialog('delete'),
  };

  createEffect(on(openId, (id) => id !== undefined && setActiveId(id)));
  // An address leads to an exchange that may be far down.
  let toReveal = openId();
  createEffect(
    on(log.phase, (phase) => {
      if (phase !== 'ready' || toReveal === undefined) return;
      const index = log.rows().findIndex(({ id }) => id === toReveal);
      toReveal = undefined;
      if (index >= 0) list?.reveal(index);
    }),
  );
  createFollowing({
    isFollowing,
    newestId: () => log.rows().find((row) => !isGap(row))?.id,
    onNewest: (id) => open(id, true),
  });

  return {
    project,
    projectId,
    reason,
    address,
    selection,
    log,
    actions,
    does,
    activeId,
    isPaused,
    isFollowing,
    pause: () => setPaused(!isPaused()),
    follow: () => setFollowing(!isFollowing()),
    stopFollowing: () => setFollowing(false),
    scrolled: (top: number) => setScrolled(top > 0),
    open,
    close,
    step,
    compare,
    hideLikeActive,
    withOpen,
    listIs: (window: RowWindow) => {
      list = window;
    },
    showNew: () => {
      list?.toTop();
      log.flush();
    },
  };
}
