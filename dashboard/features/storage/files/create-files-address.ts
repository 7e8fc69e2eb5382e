import { useParams, useSearchParams } from '@solidjs/router';
import { MAIN_WORLD } from '../../../api/world-queries';

export const OBJECT_TABS = ['preview', 'details', 'versions', 'link'] as const;

export type ObjectTab = (typeof OBJECT_TABS)[number];

type Search = Partial<
  Record<'world' | 'prefix' | 'q' | 'versions' | 'key' | 'v' | 'tab' | 'dialog' | 'remove' | 'client', string>
>;

const QUIETLY = { replace: true, scroll: false };
const NO_OBJECT = { key: undefined, v: undefined, tab: undefined };

/** All of the page of a bucket that stands in its address. */
export function createFilesAddress() {
  const params = useParams<{ project: string; group: string; bucket: string }>();
  const [search, setSearch] = useSearchParams<Search>();
  const prefix = () => search.prefix ?? '';

  function href(change: Search): string {
    const now = { world: search.world, versions: search.versions, prefix: search.prefix, ...change };
    const pairs = Object.entries(now).flatMap(([name, value]): [string, string][] =>
      value ? [[name, value]] : [],
    );
    return pairs.length === 0 ? '?' : `?${new URLSearchParams(pairs)}`;
  }

  return {
    bucket: () => params.bucket,
    world: () => search.world ?? MAIN_WORLD,
    lookAt: (world: string) =>
      setSearch({ world: world === MAIN_WORLD ? undefined : world, ...NO_OBJECT }, { scroll: false }),
    /** To the same world elsewhere. */
    worldQuery: () => (search.world ? `?${new URLSearchParams({ world: search.world })}` : ''),
    prefix,
    folderHref: (to: string) => href({ prefix: to }),
    /** What names begin with, behind the prefix. */
    q: () => search.q ?? '',
    searchFor: (q: string) => setSearch({ q: q || undefined }, QUIETLY),
    hasVersions: () => search.versions === 'all',
    showVersions: (all: boolean) => setSearch({ versions: all ? 'all' : undefined }, { scroll: false }),
    key: () => search.key,
    version: () => search.v,
    tab: (): ObjectTab => OBJECT_TABS.find((tab) => tab === search.tab) ?? 'preview',
    objectHref: (key: string, v?: string) => href({ key, ...(v ? { v } : {}), ...kept() }),
    openObject: (key: string, change: { v?: string | undefined; tab?: ObjectTab } = {}) =>
      setSearch({ ...NO_OBJECT, key, ...change }, { scroll: false }),
    chooseTab: (tab: string) => setSearch({ tab }, QUIETLY),
    closeObject: () => setSearch(NO_OBJECT, QUIETLY),
    dialog: () => search.dialog,
    ask: (dialog: string) => setSearch({ dialog }, { scroll: false }),
    client: () => search.client,
    showClient: (client: string) => setSearch({ client }, QUIETLY),
    /** A row that is to be deleted, or all that are chosen. */
    removed: () => search.remove,
    askRemove: (row: string) => setSearch({ remove: row }, { scroll: false }),
    dismiss: () => setSearch({ dialog: undefined, remove: undefined }, QUIETLY),
  };

  function kept(): Search {
    return search.q ? { q: search.q } : {};
  }
}

export type FilesAddress = ReturnType<typeof createFilesAddress>;
