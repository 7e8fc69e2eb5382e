import { type Accessor, batch, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { followLog, type LiveFollowing, type LiveState } from '../../../api/live-socket';
import { listExchanges } from '../../../api/log-queries';
import { isSessionLost } from '../../../api/session-loss';
import { isRefused } from '../filter/filter-refusal';
import { createRate } from './create-rate';
import {
  appendRows,
  type Gap,
  gapFilter,
  isGap,
  type LiveRow,
  mergeRows,
  newerFilter,
  olderFilter,
} from './live-rows';

const PAGE = 100;
const MOST_ROWS = 5_000;
const GAP_PAGE = 500;
const GAP_PAGES = 10;

type Wish = { projectId: string; q: Accessor<string>; isHolding: Accessor<boolean> };

export type LiveLog = ReturnType<typeof createLiveLog>;

/** The rows of a project's log: a first page, older pages on demand, and what comes live; held back while it is read. */
export function createLiveLog({ projectId, q, isHolding }: Wish) {
  const [rows, setRows] = createSignal<readonly LiveRow[]>([]);
  const [pending, setPending] = createSignal<readonly LiveRow[]>([]);
  const [state, setState] = createSignal<LiveState>('connecting');
  const [phase, setPhase] = createSignal<'loading' | 'ready'>('loading');
  const [error, setError] = createSignal<unknown>();
  const [olderError, setOlderError] = createSignal<unknown>();
  const [gapError, setGapError] = createSignal<string>();
  const [isLoadingOlder, setLoadingOlder] = createSignal(false);
  const [hasOlder, setHasOlder] = createSignal(false);
  /** The filter of the rows that are shown: a bad one leaves the list as it was. */
  const [shownQ, setShownQ] = createSignal('');
  const [turn, setTurn] = createSignal(0);
  let cursor: string | undefined;
  let following: LiveFollowing | undefined;
  const arrivals = createRate();
  let asking = new AbortController();
  let queue: LiveRow[] = [];
  let frame = 0;
  let gaps = 0;

  /** Many frames make one change on the screen. */
  function arrive(added: readonly LiveRow[]): void {
    for (const row of added) queue.push(row);
    // A page in the background gets no frames.
    if (queue.length > MOST_ROWS) settle();
    else frame ||= requestAnimationFrame(settle);
  }

  function settle(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const added = queue.reverse();
    queue = [];
    setPending((before) => bounded(mergeRows(before, added.filter(isUnknown))));
    if (!isHolding()) flush();
  }

  const knownIds = createMemo(() => new Set(rows().map(({ id }) => id)));
  const isUnknown = ({ id }: LiveRow) => !knownIds().has(id);

  /** What waits too long for its reader makes a gap. */
  function bounded(waiting: LiveRow[]): LiveRow[] {
    const oldest = waiting[MOST_ROWS];
    return oldest ? [...waiting.slice(0, MOST_ROWS), newGap(oldest.at, null)] : waiting;
  }

  function flush(): void {
    if (pending().length === 0) return;
    batch(() => {
      const merged = mergeRows(rows(), pending());
      setRows(merged.slice(0, MOST_ROWS));
      setPending([]);
      if (merged.length <= MOST_ROWS) return;
      // What is cut off is found again by its time.
      cursor = undefined;
      setHasOlder(true);
    });
  }

  function discard(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    queue = [];
    setPending([]);
  }

  async function open(wanted: string): Promise<void> {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    setPhase('loading');
    try {
      await show(wanted, signal);
    } catch (reason) {
      // Refused at the start, it has no list before it that could stay. Whatever comes of this, the refusal is told.
      if (isRefused(reason) && !following) await show('', signal).catch(() => undefined);
      if (signal.aborted) return;
      batch(() => {
        setError(reason);
        setPhase('ready');
      });
    }
  }

  async function show(wanted: string, signal: AbortSignal): Promise<void> {
    const page = await listExchanges(projectId, { q: wanted, limit: PAGE, signal });
    if (signal.aborted) return;
    following?.stop();
    discard();
    batch(() => {
      cursor = page.next_cursor ?? undefined;
      setShownQ(wanted);
      setRows(mergeRows([], page.exchanges));
      setHasOlder(page.next_cursor !== null);
      setError(undefined);
      setOlderError(undefined);
      setPhase('ready');
    });
    following = followLog(projectId, wanted, {
      onState: setState,
      onHello: () => catchUp(wanted, signal),
      onExchanges: (exchanges) => {
        arrivals.count(exchanges.length);
        arrive(exchanges);
      },
      onMissed: (count) => arrive([gapOf(count)]),
    });
  }

  /** What came between the first page and the beginning of the stream. */
  async function catchUp(wanted: string, signal: AbortSignal): Promise<void> {
    try {
      const q = newerFilter(rows()[0], wanted);
      const page = await listExchanges(projectId, { q, limit: PAGE, signal });
      if (signal.aborted) return;
      const oldest = page.exchanges.at(-1);
      const isJoined = page.next_cursor === null || !page.exchanges.every(isUnknown);
      arrive([
        ...(oldest && !isJoined && rows().length > 0 ? [newGap(oldest.at, null)] : []),
        ...page.exchanges.toReversed(),
      ]);
    } catch {
      if (!signal.aborted) arrive([gapOf(null)]);
    }
  }

  function gapOf(count: number | null): Gap {
    const newest = queue.at(-1) ?? pending()[0] ?? rows()[0];
    return newGap(newest?.at ?? Date.now(), count);
  }

  function newGap(at: number, count: number | null): Gap {
    gaps++;
    return { id: `gap-${gaps}`, at, gap: true, count };
  }

  async function loadOlder(): Promise<void> {
    const oldest = rows().at(-1);
    if (!oldest || !hasOlder() || isLoadingOlder()) return;
    const { signal } = asking;
    setLoadingOlder(true);
    setOlderError(undefined);
    try {
      const asked = cursor === undefined ? olderFilter(oldest, shownQ()) : shownQ();
      const page = await listExchanges(projectId, { q: asked, limit: PAGE, cursor, signal });
      if (signal.aborted) return;
      batch(() => {
        cursor = page.next_cursor ?? undefined;
        setHasOlder(page.next_cursor !== null);
        setRows((before) => appendRows(before, page.exchanges));
      });
    } catch (reason) {
      if (!signal.aborted) setOlderError(reason);
    } finally {
      setLoadingOlder(false);
    }
  }

  async function fillGap(gap: Gap): Promise<void> {
    const asked = gapFilter(rows(), gap.id, shownQ());
    if (asked === undefined) return;
    const { signal } = asking;
    setGapError(undefined);
    try {
      const found: LiveRow[] = [];
      let from: string | undefined;
      for (let page = 0; page < GAP_PAGES; page++) {
        const part = await listExchanges(projectId, { q: asked, limit: GAP_PAGE, cursor: from, signal });
        found.push(...part.exchanges);
        if (part.next_cursor === null) break;
        from = part.next_cursor;
      }
      if (signal.aborted) return;
      setRows((before) =>
        mergeRows(
          before.filter(({ id }) => id !== gap.id),
          found,
        ),
      );
    } catch {
      if (!signal.aborted) setGapError(gap.id);
    }
  }

  /** The log itself has been emptied. */
  function empty(): void {
    discard();
    batch(() => {
      setRows([]);
      setHasOlder(false);
      cursor = undefined;
    });
  }

  function remove(id: string): void {
    setRows((before) => before.filter((row) => row.id !== id));
    setPending((before) => before.filter((row) => row.id !== id));
  }

  createEffect(on([q, turn], ([wanted]) => void open(wanted)));
  createEffect(on(isHolding, (holds) => !holds && flush()));
  onCleanup(() => {
    asking.abort();
    cancelAnimationFrame(frame);
    following?.stop();
  });

  const waiting = () => pending().reduce((sum, row) => sum + (isGap(row) ? (row.count ?? 0) : 1), 0);

  return {
    rows,
    /** The server has refused some request, whatever the socket still believes. */
    state: (): LiveState => (isSessionLost() ? 'ended' : state()),
    rate: arrivals.rate,
    phase,
    error,
    olderError,
    gapError,
    isLoadingOlder,
    hasOlder,
    shownQ,
    waiting,
    flush,
    loadOlder,
    fillGap,
    remove,
    empty,
    reconnect: () => following?.retry(),
    retry: () => setTurn((before) => before + 1),
  };
}
