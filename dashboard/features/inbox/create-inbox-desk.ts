import { createSignal } from 'solid-js';
import { useQueryClient } from '../../api/query/client';
import { useQuery } from '../../api/query/use-query';
import { eventsOf, statsQuery } from '../../api/webhook-queries';
import { useGroup } from '../../parts/group-frame';
import { useProject } from '../../parts/project-frame';
import type { RowWindow } from '../../ui/fixed-rows';
import { createArrivals } from './create-arrivals';
import { createFollowing } from './create-following';
import { createInboxAddress } from './create-inbox-address';
import { createEventList } from './list/create-event-list';
import { focusRow } from './list/event-row';

const STATS_MS = 15_000;

type Go = (href: string, options: { replace?: boolean; scroll: boolean }) => void;

/** The inbox, what of it is open, and what can be done with that, by button or by key. */
export function createInboxDesk(go: Go) {
  const { access } = useProject();
  const { group } = useGroup();
  const queries = useQueryClient();
  const address = createInboxAddress();
  const at = () => ({ groupId: group().id, world: address.world() });
  const list = createEventList(at, address.filters);
  const stats = useQuery(() => ({ ...statsQuery(at()), refetchInterval: STATS_MS }));
  const [isFollowing, setFollowing] = createSignal(false);
  let rows: RowWindow | undefined;

  const arrivals = createArrivals((count) => {
    list.arrive(count);
    void queries.invalidateQueries({ queryKey: statsQuery(at()).queryKey });
  });

  function open(id: string, isStep = false): void {
    go(address.eventHref(id), { replace: isStep, scroll: false });
  }

  function close(): void {
    const id = address.eventId();
    setFollowing(false);
    go(address.listHref(), { scroll: false });
    requestAnimationFrame(() => focusRow(id));
  }

  /** To the next event or the one before; what is open goes along. */
  function step(by: number): boolean {
    const ids = list.ids();
    const now = address.eventId() ?? focusedId();
    const from = now === undefined ? -1 : ids.indexOf(now);
    const to = from < 0 ? 0 : from + by;
    const id = ids[to];
    if (id === undefined) return false;
    setFollowing(false);
    rows?.reveal(to);
    if (address.eventId() !== undefined) open(id, true);
    // Once it is drawn: it may have been out of sight.
    requestAnimationFrame(() => focusRow(id));
    return true;
  }

  /** After a deletion: the next one is shown, or none. */
  async function leave(id: string): Promise<void> {
    const ids = list.ids();
    const index = ids.indexOf(id);
    const next = ids[index + 1] ?? ids[index - 1];
    if (next === undefined) close();
    else open(next, true);
    await queries.invalidateQueries({ queryKey: eventsOf(at()) });
  }

  createFollowing({
    isFollowing,
    newest: () => list.ids()[0],
    onNewest: (id) => id !== address.eventId() && open(id, true),
  });

  return {
    at,
    address,
    list,
    stats,
    arrivals,
    reason: () => access().reason('editor'),
    isFollowing,
    follow: setFollowing,
    stopFollowing: () => setFollowing(false),
    open,
    close,
    step,
    leave,
    rowsAre: (window: RowWindow) => {
      rows = window;
    },
  };
}

export type InboxDesk = ReturnType<typeof createInboxDesk>;

function focusedId(): string | undefined {
  const row = document.activeElement?.closest<HTMLElement>('[data-row]');
  return row?.dataset.row;
}
