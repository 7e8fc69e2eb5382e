import { useNavigate, useParams, useSearchParams } from '@solidjs/router';
import { paths } from '../../parts/paths';

type Search = {
  q: string;
  tab: string;
  compare: string;
  dialog: string;
  fix: string;
};

export type LiveAddress = ReturnType<typeof createLiveAddress>;

/** All of the page that stands in its address: what is open, the filter, the tab, the comparison, the dialog. */
export function createLiveAddress() {
  const params = useParams<{ project: string; exchange?: string }>();
  const [search, setSearch] = useSearchParams<Search>();
  const navigate = useNavigate();

  const q = () => search.q ?? '';

  function addressOf(id: string | undefined, more: Partial<Search> = {}): string {
    const path = id === undefined ? paths.live(params.project) : paths.exchange(params.project, id);
    const query = new URLSearchParams(search.q ? { q: search.q } : {});
    // A tab is what one looks at, exchange after exchange.
    if (id !== undefined && search.tab) query.set('tab', search.tab);
    for (const [name, value] of Object.entries(more)) query.set(name, value);
    return query.size === 0 ? path : `${path}?${query}`;
  }

  function open(id: string, isStep = false): void {
    navigate(addressOf(id), { scroll: false, replace: isStep });
  }

  return {
    q,
    openId: () => params.exchange,
    tab: () => search.tab ?? 'why',
    compareId: () => search.compare,
    dialog: () => search.dialog,
    fix: () => search.fix,
    addressOf,
    open,
    close: () => navigate(addressOf(undefined), { scroll: false }),
    filterBy: (wanted: string) => setSearch({ q: wanted === '' ? undefined : wanted }, { scroll: false }),
    /** A tab is no step on the way back. */
    showTab: (tab: string) =>
      setSearch({ tab: tab === 'why' ? undefined : tab }, { scroll: false, replace: true }),
    compare: (id: string, other: string) =>
      navigate(addressOf(id, { compare: other, tab: 'diff' }), { scroll: false }),
    endCompare: () => setSearch({ compare: undefined, tab: undefined }, { scroll: false }),
    /** One step for both, for the second of two would undo the first. */
    closeDialogFor: (tab: string) => setSearch({ dialog: undefined, fix: undefined, tab }, { scroll: false }),
    showDialog: (name: string | undefined) => setSearch({ dialog: name }, { scroll: false }),
    showFix: (fix: string | undefined) => setSearch({ fix }, { scroll: false }),
  };
}
