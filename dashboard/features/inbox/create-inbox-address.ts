import { useParams, useSearchParams } from '@solidjs/router';
import type { EventFilter } from '../../api/webhook-queries';
import { MAIN_WORLD } from '../../api/world-queries';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';

export const EVENT_TABS = ['body', 'headers', 'signature', 'deliveries'] as const;

export type EventTab = (typeof EVENT_TABS)[number];

/** What narrows the list down. */
export const FILTERS = [
  'client',
  'type',
  'verdict',
  'provider',
  'since',
  'until',
  'q',
  'address',
  'agent',
] as const;

export type Filter = (typeof FILTERS)[number];

export type FilterValues = Partial<Record<Filter, string | undefined>>;

type Search = Partial<Record<Filter | 'world' | 'sort' | 'tab' | 'as' | 'find' | 'dialog' | 'stats', string>>;

const QUIETLY = { replace: true, scroll: false };

const ASKED_AS: Record<Filter, keyof EventFilter> = {
  client: 'client_id',
  type: 'type',
  verdict: 'verdict',
  provider: 'provider',
  since: 'since',
  until: 'until',
  q: 'text',
  address: 'address',
  agent: 'user_agent',
};

/** All of the inbox that stands in its address. */
export function createInboxAddress() {
  const { project } = useProject();
  const { group } = useGroup();
  const params = useParams<{ event?: string }>();
  const [search, setSearch] = useSearchParams<Search>();

  const page = () => paths.groupSection(project().slug, group().slug, 'inbox');
  const value = (name: Filter) => search[name] || undefined;
  const query = () => {
    const kept = [...FILTERS, 'world', 'sort', 'tab', 'as', 'find', 'stats'] as const;
    const pairs = kept.flatMap((name): [string, string][] => {
      const now = search[name];
      return now ? [[name, now]] : [];
    });
    return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
  };

  return {
    world: () => search.world ?? MAIN_WORLD,
    lookAt: (world: string) =>
      setSearch({ world: world === MAIN_WORLD ? undefined : world }, { scroll: false }),
    filter: value,
    filters: (): EventFilter =>
      Object.fromEntries(
        FILTERS.flatMap((name) => {
          const now = value(name);
          return now === undefined ? [] : [[ASKED_AS[name], now]];
        }),
      ),
    isFiltered: () => FILTERS.some((name) => value(name) !== undefined),
    filterBy: (change: FilterValues) => setSearch(change, QUIETLY),
    clearFilters: () => setSearch(Object.fromEntries(FILTERS.map((name) => [name, undefined])), QUIETLY),
    sort: () => search.sort,
    sortBy: (sort: string) => setSearch({ sort }, QUIETLY),
    /** Statistics are beside the list until something else wants the room. */
    hasStats: () => (search.stats ?? (params.event === undefined && isWide() ? 'open' : 'closed')) === 'open',
    showStats: (isOpen: boolean) => setSearch({ stats: isOpen ? 'open' : 'closed' }, QUIETLY),
    eventId: () => params.event,
    eventHref: (id: string) => `${page()}/${encodeURIComponent(id)}${query()}`,
    listHref: () => `${page()}${query()}`,
    tab: (): EventTab => EVENT_TABS.find((tab) => tab === search.tab) ?? 'body',
    chooseTab: (tab: string) => setSearch({ tab }, QUIETLY),
    bodyAs: () => search.as,
    showBodyAs: (as: string) => setSearch({ as }, QUIETLY),
    find: () => search.find ?? '',
    findInBody: (find: string) => setSearch({ find: find || undefined }, QUIETLY),
    dialog: () => search.dialog,
    ask: (dialog: string) => setSearch({ dialog }, { scroll: false }),
    dismiss: () => setSearch({ dialog: undefined }, QUIETLY),
  };
}

/** On a phone the list itself comes first. */
function isWide(): boolean {
  return window.matchMedia('(min-width: 640px)').matches;
}

export type InboxAddress = ReturnType<typeof createInboxAddress>;
