import type { Item, ItemsPage } from '../../api/collection-queries';

/** The pages of a list that were read so far. */
export type Pages = { pages: ItemsPage[]; pageParams: string[] };

export type Place = { page: number; index: number };

export function placeOf(pages: Pages, fits: (item: Item) => boolean): Place | undefined {
  for (const [page, { items }] of pages.pages.entries()) {
    const index = items.findIndex(fits);
    if (index >= 0) return { page, index };
  }
  return undefined;
}

export function withItem(pages: Pages, fits: (item: Item) => boolean, change: (item: Item) => Item): Pages {
  const place = placeOf(pages, fits);
  if (!place) return pages;
  return onPage(pages, place.page, (items) => items.with(place.index, change(items[place.index] ?? {})));
}

export function withoutItem(pages: Pages, fits: (item: Item) => boolean): Pages {
  const place = placeOf(pages, fits);
  if (!place) return pages;
  return counted(
    onPage(pages, place.page, (items) => items.toSpliced(place.index, 1)),
    -1,
  );
}

/** At a place, or behind the last. */
export function withNewItem(pages: Pages, item: Item, place?: Place): Pages {
  const page = place?.page ?? pages.pages.length - 1;
  const index = place?.index ?? Number.POSITIVE_INFINITY;
  return counted(
    onPage(pages, page, (items) => items.toSpliced(index, 0, item)),
    1,
  );
}

function onPage(pages: Pages, wanted: number, change: (items: Item[]) => Item[]): Pages {
  return {
    ...pages,
    pages: pages.pages.map((page, at) => (at === wanted ? { ...page, items: change(page.items) } : page)),
  };
}

function counted(pages: Pages, by: number): Pages {
  return { ...pages, pages: pages.pages.map((page) => ({ ...page, total: page.total + by })) };
}
