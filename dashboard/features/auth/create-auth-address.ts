import { useSearchParams } from '@solidjs/router';
import { MAIN_WORLD } from '../../api/world-queries';
import type { GroupSheet } from '../../parts/group-card/sheet-place';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';

type Search = Partial<Record<GroupSheet | 'world' | 'dialog' | 'of' | 'q' | 'user' | 'tab' | 'dice', string>>;

const QUIETLY = { replace: true, scroll: false };

/** All of a page of an auth API that stands in its address. */
export function createAuthAddress() {
  const { project } = useProject();
  const { group } = useGroup();
  const [search, setSearch] = useSearchParams<Search>();
  const world = () => search.world ?? MAIN_WORLD;

  return {
    world,
    /** The API in the world that is looked at. */
    at: () => ({ groupId: group().id, world: world() }),
    lookAt: (next: string) =>
      setSearch({ world: next === MAIN_WORLD ? undefined : next, of: undefined }, { scroll: false }),
    /** Another page of the group, in the same world. */
    hrefOf: (section: string, more: Record<string, string> = {}) => {
      const query = new URLSearchParams({ ...(search.world ? { world: search.world } : {}), ...more });
      const page = paths.groupSection(project().slug, group().slug, section);
      return query.size > 0 ? `${page}?${query}` : page;
    },
    q: () => search.q ?? '',
    find: (q: string) => setSearch({ q: q || undefined }, QUIETLY),
    user: () => search.user,
    ofUser: (user: string | undefined) => setSearch({ user }, { scroll: false }),
    tab: () => search.tab,
    showTab: (tab: string) => setSearch({ tab }, QUIETLY),
    isOpen: (sheet: GroupSheet) => search[sheet] !== undefined,
    open: (sheet: GroupSheet) => setSearch({ [sheet]: 'open' }, { scroll: false }),
    dialog: () => search.dialog,
    /** Whom or what the dialog is about. */
    dialogOf: () => search.of,
    ask: (dialog: string, of?: string) => setSearch({ dialog, of }, { scroll: false }),
    close: () =>
      setSearch(
        {
          edit: undefined,
          chaos: undefined,
          delete: undefined,
          dialog: undefined,
          of: undefined,
          dice: undefined,
        },
        QUIETLY,
      ),
  };
}

export type AuthAddress = ReturnType<typeof createAuthAddress>;
