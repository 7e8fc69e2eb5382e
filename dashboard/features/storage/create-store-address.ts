import { useSearchParams } from '@solidjs/router';
import { MAIN_WORLD } from '../../api/world-queries';
import type { GroupSheet } from '../../parts/group-card/sheet-place';

type Search = Partial<Record<GroupSheet | 'world' | 'dialog' | 'of' | 'client' | 'dice', string>>;

const QUIETLY = { replace: true, scroll: false };

/** All of a store's first page that stands in its address. */
export function createStoreAddress() {
  const [search, setSearch] = useSearchParams<Search>();
  return {
    world: () => search.world ?? MAIN_WORLD,
    /** To the same world elsewhere. */
    worldQuery: () => (search.world ? `?${new URLSearchParams({ world: search.world })}` : ''),
    lookAt: (world: string) =>
      setSearch({ world: world === MAIN_WORLD ? undefined : world }, { scroll: false }),
    client: () => search.client,
    showClient: (client: string) => setSearch({ client }, QUIETLY),
    isOpen: (sheet: GroupSheet) => search[sheet] !== undefined,
    open: (sheet: GroupSheet) => setSearch({ [sheet]: 'open' }, { scroll: false }),
    dialog: () => search.dialog,
    /** The bucket that the dialog is about. */
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

export type StoreAddress = ReturnType<typeof createStoreAddress>;
