import { createMemo } from 'solid-js';
import { useInfiniteQuery } from '../../../api/query/use-infinite-query';
import { type BucketAt, type ObjectsPage, objectsOf, objectsQuery } from '../../../api/store-queries';
import { rowsOf } from './store-row';

/** Who runs the snippet of an empty bucket sees what it made within a second. */
const EMPTY_MS = 700;
const FEW_MS = 5_000;

type Pages = { pages: ObjectsPage[]; pageParams: string[] };

type Wish = { prefix: string; q: string; hasVersions: boolean };

/** What is in a bucket below a prefix, page after page, by the ids of its rows. */
export function createObjectList(at: () => BucketAt, wish: () => Wish) {
  const query = useInfiniteQuery(() => {
    const { prefix, q, hasVersions } = wish();
    const isSame = (key: readonly unknown[] | undefined) =>
      objectsOf(at()).every((part, index) => key?.[index] === part);
    return {
      ...objectsQuery(at(), { prefix: prefix + q, hasVersions }),
      // While a name is typed, the list is replaced when the next is answered; in another folder at once.
      placeholderData: (before: Pages | undefined, former?: { queryKey: readonly unknown[] }) =>
        q !== '' && isSame(former?.queryKey) ? before : undefined,
      refetchInterval: ({ state }: { state: { data?: Pages | undefined } }) => intervalOf(state.data),
      refetchOnWindowFocus: ({ state }: { state: { data?: Pages | undefined } }) => isShort(state.data),
    };
  });
  const rows = createMemo(() => rowsOf(query.data?.pages ?? [], wish().prefix, wish().hasVersions));
  const byId = createMemo(() => new Map(rows().map((row) => [row.id, row])));

  return {
    query,
    ids: createMemo(() => [...byId().keys()], undefined, { equals: isSameList }),
    get: (id: string) => byId().get(id),
    more(): void {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
  };
}

export type ObjectList = ReturnType<typeof createObjectList>;

/** Long lists are not asked for again and again: it would be one request for each page. */
function isShort(list: Pages | undefined): boolean {
  return (list?.pages.length ?? 0) <= 1;
}

function intervalOf(list: Pages | undefined): number | false {
  if (!isShort(list)) return false;
  const [page] = list?.pages ?? [];
  return page && page.objects.length + page.folders.length === 0 ? EMPTY_MS : FEW_MS;
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
