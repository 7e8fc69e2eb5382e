import { useSearchParams } from '@solidjs/router';
import { MAIN_WORLD } from '../../../api/world-queries';
import type { GroupSheet } from '../../../parts/group-card/sheet-place';
import { useGroup } from '../../../parts/group-frame';
import { paths } from '../../../parts/paths';
import { useProject } from '../../../parts/project-frame';
import type { FilterValues } from '../create-inbox-address';

type Search = Partial<Record<GroupSheet | 'world' | 'dice', string>>;

/** All of the first page that stands in its address. */
export function createOverviewAddress() {
  const { project } = useProject();
  const { group } = useGroup();
  const [search, setSearch] = useSearchParams<Search>();
  const inWorld = () => (search.world ? { world: search.world } : {});

  return {
    world: () => search.world ?? MAIN_WORLD,
    lookAt: (world: string) =>
      setSearch({ world: world === MAIN_WORLD ? undefined : world }, { scroll: false }),
    /** To the inbox of the same world, narrowed down. */
    inboxHref(filter: FilterValues = {}, event?: string): string {
      const page = paths.groupSection(project().slug, group().slug, 'inbox');
      const pairs = Object.entries({ ...filter, ...inWorld() }).flatMap(
        ([name, value]): [string, string][] => (value ? [[name, value]] : []),
      );
      const query = pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
      return `${page}${event === undefined ? '' : `/${encodeURIComponent(event)}`}${query}`;
    },
    isOpen: (sheet: GroupSheet) => search[sheet] !== undefined,
    open: (sheet: GroupSheet) => setSearch({ [sheet]: 'open' }, { scroll: false }),
    close: () =>
      setSearch(
        { edit: undefined, chaos: undefined, delete: undefined, dice: undefined },
        { replace: true, scroll: false },
      ),
  };
}

export type OverviewAddress = ReturnType<typeof createOverviewAddress>;
