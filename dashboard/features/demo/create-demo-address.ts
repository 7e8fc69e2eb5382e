import { useSearchParams } from '@solidjs/router';

type Search = Partial<Record<'group' | 'from' | 'code' | 'level' | 'find' | 'dialog', string>>;

const QUIETLY = { replace: true, scroll: false };

/** All of the page that stands in its address. */
export function createDemoAddress() {
  const [search, setSearch] = useSearchParams<Search>();
  return {
    group: () => search.group,
    chooseGroup: (group: string) => setSearch({ group }, { scroll: false }),
    /** Where the token comes from: a group to sign in at. */
    source: () => search.from,
    chooseSource: (from: string | undefined) => setSearch({ from }, QUIETLY),
    code: () => search.code,
    showCode: (code: string) => setSearch({ code }, QUIETLY),
    level: () => search.level,
    find: () => search.find ?? '',
    narrow: (part: { level?: string | undefined; find?: string | undefined }) => setSearch(part, QUIETLY),
    isSharing: () => search.dialog === 'share',
    share: () => setSearch({ dialog: 'share' }, { scroll: false }),
    close: () => setSearch({ dialog: undefined }, QUIETLY),
  };
}

export type DemoAddress = ReturnType<typeof createDemoAddress>;
