import { useSearchParams } from '@solidjs/router';

export const TABS = ['response', 'contract', 'faults', 'activity', 'preview'] as const;

export type Tab = (typeof TABS)[number];

type Search = { tab?: string; turned?: string; dialog?: string };

/** Where in the editor the reader is; all of it stands in the address. */
export function createPlace() {
  const [search, setSearch] = useSearchParams<Search>();
  const turned = () => (search.turned ?? '').split('.').filter(Boolean);
  const quietly = { replace: true, scroll: false };

  return {
    tab: (): Tab => TABS.find((tab) => tab === search.tab) ?? 'response',
    goTo: (tab: Tab) => setSearch({ tab: tab === 'response' ? undefined : tab }, quietly),
    /** Sections that are not as they are at first: open instead of closed, or closed instead of open. */
    isTurned: (section: string) => turned().includes(section),
    turn(section: string) {
      const others = turned().filter((other) => other !== section);
      const next = others.length === turned().length ? [...others, section] : others;
      setSearch({ turned: next.join('.') || undefined }, quietly);
    },
    dialog: () => search.dialog,
    ask: (dialog: string) => setSearch({ dialog }, { scroll: false }),
    dismiss: () => setSearch({ dialog: undefined }, quietly),
  };
}

export type Place = ReturnType<typeof createPlace>;
