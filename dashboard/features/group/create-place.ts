import { useSearchParams } from '@solidjs/router';
import type { EndpointFilter } from '../../api/endpoint-queries';
import { readPreference, rememberPreference } from '../../ui/preference';

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY'] as const;
export const STATUSES = ['2xx', '3xx', '4xx', '5xx'] as const;

export type View = 'cards' | 'list';
type Sheet = 'edit' | 'chaos' | 'delete';

type Search = Partial<Record<Sheet | 'q' | 'method' | 'status' | 'view' | 'remove', string>>;

const VIEW_KEY = 'endpoints-view';
const QUIETLY = { replace: true, scroll: false };

/** What of the page stands in its address: the filter, how endpoints are shown, what is open over it. */
export function createPlace() {
  const [search, setSearch] = useSearchParams<Search>();
  const method = () => METHODS.find((each) => each === search.method);
  const status = () => (/^[1-5](xx|\d\d)$/.test(search.status ?? '') ? search.status : undefined);

  return {
    q: () => search.q ?? '',
    method,
    status,
    filter: (): EndpointFilter => {
      const filter: EndpointFilter = {};
      const [asked, code] = [method(), status()];
      if (search.q) filter.q = search.q;
      if (asked) filter.method = asked;
      if (code) filter.status = code;
      return filter;
    },
    narrow: (by: Pick<Search, 'q' | 'method' | 'status'>) => setSearch(emptied(by), QUIETLY),
    widen: () => setSearch({ q: undefined, method: undefined, status: undefined }, QUIETLY),
    /** Unless its reader wants it otherwise, a long list is a list. */
    view(isLong: boolean): View {
      const wish = search.view ?? readPreference(VIEW_KEY) ?? (isLong ? 'list' : 'cards');
      return wish === 'list' ? 'list' : 'cards';
    },
    show(view: string): void {
      rememberPreference(VIEW_KEY, view);
      setSearch({ view }, QUIETLY);
    },
    isOpen: (sheet: Sheet) => search[sheet] !== undefined,
    open: (sheet: Sheet) => setSearch({ [sheet]: 'open' }, { scroll: false }),
    close: () =>
      setSearch({ edit: undefined, chaos: undefined, delete: undefined, dice: undefined }, QUIETLY),
    /** An endpoint that is to be deleted, or all that are chosen. */
    removed: () => search.remove,
    askRemove: (id: string) => setSearch({ remove: id }, { scroll: false }),
    keep: () => setSearch({ remove: undefined }, QUIETLY),
  };
}

export type Place = ReturnType<typeof createPlace>;

function emptied(by: Search): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(by).map(([name, value]) => [name, value || undefined]));
}
