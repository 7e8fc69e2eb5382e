import { useParams, useSearchParams } from '@solidjs/router';
import { MAIN_WORLD } from '../../api/world-queries';
import { type Filter, readFilters, writeFilters } from './filters/filter';

type Search = {
  world?: string;
  q?: string;
  where?: string;
  sort?: string;
  dialog?: string;
  item?: string;
  field?: string;
};

export type DataAddress = ReturnType<typeof createDataAddress>;

/** All of the page that stands in its address. */
export function createDataAddress() {
  const params = useParams<{ project: string; group: string; collection?: string }>();
  const [search, setSearch] = useSearchParams<Search>();
  const quietly = { replace: true, scroll: false };

  return {
    collection: () => params.collection,
    world: () => search.world ?? MAIN_WORLD,
    q: () => search.q ?? '',
    filters: () => readFilters(search.where),
    sort: () => search.sort,
    wish: () => ({ q: search.q, where: writeFilters(readFilters(search.where)), sort: search.sort }),
    isNarrowed: () => Boolean(search.q) || readFilters(search.where).length > 0,
    dialog: () => search.dialog,
    item: () => search.item,
    field: () => search.field,
    /** To the same world elsewhere. */
    worldQuery: () => (search.world ? `?${new URLSearchParams({ world: search.world })}` : ''),
    lookAt: (world: string) =>
      setSearch({ world: world === MAIN_WORLD ? undefined : world }, { scroll: false }),
    searchFor: (q: string) => setSearch({ q: q || undefined }, quietly),
    filterBy: (filters: readonly Filter[]) => setSearch({ where: writeFilters(filters) }, { scroll: false }),
    seeAll: () => setSearch({ q: undefined, where: undefined }, { scroll: false }),
    sortBy: (sort: string | undefined) => setSearch({ sort }, { scroll: false }),
    ask: (dialog: string) => setSearch({ dialog }, { scroll: false }),
    dismiss: () => setSearch({ dialog: undefined, item: undefined, field: undefined }, quietly),
    openItem: (item: string, field?: string) => setSearch({ item, field }, { scroll: false }),
  };
}
