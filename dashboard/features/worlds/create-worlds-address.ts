import { useParams, useSearchParams } from '@solidjs/router';
import { paths } from '../../parts/paths';

type Search = { dialog?: string; of?: string; key?: string; q?: string };

export type WorldsAddress = ReturnType<typeof createWorldsAddress>;

/** All of the page that stands in its address: which world, which dialog over it, of which world, and which key. */
export function createWorldsAddress() {
  const params = useParams<{ project: string; group: string; world?: string }>();
  const [search, setSearch] = useSearchParams<Search>();
  const list = () => paths.groupSection(params.project, params.group, 'worlds');
  return {
    world: () => params.world,
    list,
    of: (world: string) => `${list()}/${encodeURIComponent(world)}`,
    data: (world: string) =>
      `${paths.groupSection(params.project, params.group, 'data')}?${new URLSearchParams({ world })}`,
    dialog: () => search.dialog,
    dialogOf: () => search.of ?? params.world,
    key: () => search.key,
    q: () => search.q ?? '',
    filterBy: (q: string) => setSearch({ q: q || undefined }, { replace: true, scroll: false }),
    ask: (dialog: string, of?: string) => setSearch({ dialog, of }, { scroll: false }),
    editKey: (key: string) => setSearch({ dialog: 'key', key }, { scroll: false }),
    dismiss: () =>
      setSearch({ dialog: undefined, of: undefined, key: undefined }, { replace: true, scroll: false }),
  };
}
