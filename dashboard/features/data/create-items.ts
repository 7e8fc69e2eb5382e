import { createMemo, createSignal, untrack } from 'solid-js';
import type { CollectionSummary, Item, ItemsAt, ItemsWish } from '../../api/collection-queries';
import { itemsOf, itemsQuery } from '../../api/collection-queries';
import { createItem, deleteItem, readItem, replaceItem } from '../../api/collection-writes';
import { useQueryClient } from '../../api/query/client';
import { useInfiniteQuery } from '../../api/query/use-infinite-query';
import { worldsOf } from '../../api/world-queries';
import { withField } from './grid/cell-value';
import { itemId, withoutId } from './grid/item-id';
import { type Pages, type Place, placeOf, withItem, withNewItem, withoutItem } from './items-pages';

const EMPTY_MS = 700;
const FEW_MS = 5_000;

/** More pages than these are not asked for again by themselves: it would be one request for each. */
const FEW_PAGES = 2;

type Options = {
  at: () => ItemsAt;
  wish: () => ItemsWish;
  collection: () => CollectionSummary;
  /** While a cell is edited nothing moves below it. */
  isHeld: () => boolean;
};

export type Items = ReturnType<typeof createItems>;

/** The items of a collection in a world, page after page, and the ways to change them: seen at once, taken back if refused. */
export function createItems({ at, wish, collection, isHeld }: Options) {
  const client = useQueryClient();
  const [pending, setPending] = createSignal(0);
  const pagesIn = (data: Pages | undefined) => data?.pages ?? [];
  const areFew = (data: Pages | undefined) => pagesIn(data).length <= FEW_PAGES;

  const query = useInfiniteQuery(() => {
    const isStill = isHeld() || pending() > 0;
    const options = itemsQuery(at(), wish());
    const isSame = (key: readonly unknown[] | undefined) =>
      itemsOf(at()).every((part, index) => key?.[index] === part);
    return {
      ...options,
      // Another filter takes the place of the list when it is answered, not before.
      placeholderData: (before: Pages | undefined, query?: { queryKey: readonly unknown[] }) =>
        isSame(query?.queryKey) ? before : undefined,
      refetchInterval: ({ state }: { state: { data?: Pages | undefined } }) => {
        if (isStill || !areFew(state.data)) return false;
        return pagesIn(state.data)[0]?.total === 0 ? EMPTY_MS : FEW_MS;
      },
      refetchOnWindowFocus: ({ state }: { state: { data?: Pages | undefined } }) => areFew(state.data),
      refetchOnReconnect: ({ state }: { state: { data?: Pages | undefined } }) => areFew(state.data),
      refetchOnMount: ({ state }: { state: { data?: Pages | undefined } }) => areFew(state.data),
    };
  });

  const idOf = (item: Item) => itemId(item, collection());
  const fits = (id: string) => (item: Item) => idOf(item) === id;
  const byId = createMemo(
    () => new Map(pagesIn(query.data).flatMap(({ items }) => items.map((item) => [idOf(item), item]))),
  );
  const ids = createMemo(() => [...byId().keys()]);
  const listKey = () => [...itemsOf(at()), 'list'];

  function write(change: (pages: Pages) => Pages): void {
    client.setQueriesData<Pages>({ queryKey: listKey() }, (pages) => pages && change(pages));
  }

  /** What others have written to the same item since stays, so one change waits for the other. */
  const queues = new Map<string, Promise<unknown>>();
  function inTurn<Value>(id: string, act: () => Promise<Value>): Promise<Value> {
    const turn = (queues.get(id) ?? Promise.resolve()).then(act, act);
    queues.set(id, turn);
    return turn;
  }

  async function seen<Value>(act: () => Promise<Value>): Promise<Value> {
    setPending((count) => count + 1);
    try {
      await client.cancelQueries({ queryKey: listKey() });
      return await act();
    } finally {
      setPending((count) => count - 1);
      void client.invalidateQueries({ queryKey: worldsOf(untrack(at).groupId) });
    }
  }

  return {
    query,
    ids,
    item: (id: string) => byId().get(id),
    /** Of the whole collection. */
    total: () => pagesIn(query.data)[0]?.total,
    firstItems: createMemo<Item[]>(() => pagesIn(query.data)[0]?.items ?? []),
    hasMore: () => query.hasNextPage,
    readMore() {
      if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage();
    },
    /** From the first page on. */
    refresh: () => client.resetQueries({ queryKey: listKey() }),

    changeField(id: string, key: string, value: unknown): Promise<Item> {
      const place = at();
      const before = byId().get(id)?.[key];
      return seen(async () => {
        write((pages) => withItem(pages, fits(id), (item) => withField(item, key, value)));
        try {
          const saved = await inTurn(id, async () =>
            replaceItem(place, id, withField(await readItem(place, id), key, value)),
          );
          write((pages) => withItem(pages, fits(id), () => saved));
          return saved;
        } catch (error) {
          write((pages) => withItem(pages, fits(id), (item) => withField(item, key, before)));
          throw error;
        }
      });
    },

    replace(id: string, item: Item): Promise<Item> {
      const place = at();
      return seen(async () => {
        const saved = await inTurn(id, () => replaceItem(place, id, item));
        write((pages) => withItem(pages, fits(id), () => saved));
        return saved;
      });
    },

    add(item: Item, where?: Place): Promise<Item> {
      const place = at();
      return seen(async () => {
        const made = await createItem(place, item);
        write((pages) => withNewItem(pages, made, where));
        return made;
      });
    },

    duplicate(id: string): Promise<Item> {
      const place = at();
      return seen(async () => {
        const made = await createItem(place, withoutId(await readItem(place, id), collection()));
        write((pages) => {
          const beside = placeOf(pages, fits(id));
          return withNewItem(pages, made, beside && { ...beside, index: beside.index + 1 });
        });
        return made;
      });
    },

    /** Answers where it stood. */
    remove(id: string): Promise<{ item: Item; where: Place | undefined }> {
      const place = at();
      const item = byId().get(id) ?? {};
      const where = query.data && placeOf(query.data, fits(id));
      return seen(async () => {
        write((pages) => withoutItem(pages, fits(id)));
        try {
          await deleteItem(place, id);
        } catch (error) {
          write((pages) => withNewItem(pages, item, where));
          throw error;
        }
        return { item, where };
      });
    },
  };
}
