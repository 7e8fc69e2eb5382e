import { useParams, useSearchParams } from '@solidjs/router';
import type { ImageJobFilter } from '../../api/image-queries';
import { MAIN_WORLD } from '../../api/world-queries';
import type { GroupSheet } from '../../parts/group-card/sheet-place';
import { useGroup } from '../../parts/group-frame';
import { paths } from '../../parts/paths';
import { useProject } from '../../parts/project-frame';

export const JOB_TABS = ['variants', 'analysis', 'webhook', 'json'] as const;

export type JobTab = (typeof JOB_TABS)[number];

const FILTERS = ['status', 'user', 'q'] as const;

type Filter = (typeof FILTERS)[number];

type Search = Partial<Record<GroupSheet | Filter | 'world' | 'dialog' | 'of' | 'tab' | 'dice', string>>;

const QUIETLY = { replace: true, scroll: false };

/** All of a page of an image API that stands in its address. */
export function createImagesAddress() {
  const { project } = useProject();
  const { group } = useGroup();
  const params = useParams<{ job?: string }>();
  const [search, setSearch] = useSearchParams<Search>();
  const world = () => search.world ?? MAIN_WORLD;
  const kept = (names: readonly (keyof Search)[]) =>
    Object.fromEntries(names.flatMap((name) => (search[name] ? [[name, search[name]]] : [])));
  const at = (page: string, query: Record<string, string>) =>
    Object.keys(query).length > 0 ? `${page}?${new URLSearchParams(query)}` : page;
  const jobsPage = () => paths.groupSection(project().slug, group().slug, 'jobs');

  return {
    world,
    /** The API in the world that is looked at. */
    at: () => ({ groupId: group().id, world: world() }),
    lookAt: (next: string) =>
      setSearch({ world: next === MAIN_WORLD ? undefined : next, of: undefined }, { scroll: false }),
    /** Another page of the group, in the same world. */
    hrefOf: (section: string, more: Partial<Record<Filter | 'tab', string>> = {}) =>
      at(paths.groupSection(project().slug, group().slug, section), { ...kept(['world']), ...more }),
    jobId: () => params.job,
    jobHref: (id: string) =>
      at(`${jobsPage()}/${encodeURIComponent(id)}`, kept([...FILTERS, 'world', 'tab'])),
    listHref: (seenWorld = world()) =>
      at(jobsPage(), {
        ...kept([...FILTERS, 'tab']),
        ...(seenWorld === MAIN_WORLD ? {} : { world: seenWorld }),
      }),
    status: () => search.status,
    user: () => search.user,
    q: () => search.q ?? '',
    filter: (): ImageJobFilter => ({
      ...(search.status ? { status: search.status } : {}),
      ...(search.user ? { user: search.user } : {}),
      ...(search.q ? { text: search.q } : {}),
    }),
    isFiltered: () => FILTERS.some((name) => search[name]),
    filterBy: (change: Partial<Record<Filter, string | undefined>>) => setSearch(change, QUIETLY),
    clearFilters: () => setSearch({ status: undefined, user: undefined, q: undefined }, QUIETLY),
    tab: (): JobTab => JOB_TABS.find((tab) => tab === search.tab) ?? 'variants',
    showTab: (tab: string) => setSearch({ tab }, QUIETLY),
    isOpen: (sheet: GroupSheet) => search[sheet] !== undefined,
    open: (sheet: GroupSheet) => setSearch({ [sheet]: 'open' }, { scroll: false }),
    dialog: () => search.dialog,
    /** What the dialog is about. */
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

export type ImagesAddress = ReturnType<typeof createImagesAddress>;
