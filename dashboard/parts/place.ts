/** Where in the product an address is. */
export type Place = { project?: string; group?: string; org?: string; section: string };

/** What the first page of a group lists: endpoints, or the files of buckets. */
const BELOW_FIRST = new Set(['e', 'files']);

/** `/p/shop/g/orders/data/items` is in the project shop, there in the group orders, there in its data. */
export function placeOf(pathname: string): Place {
  const [area = '', name, ...rest] = pathname.split('/').filter(Boolean).map(decoded);
  if (area === 'o' && name !== undefined) return { org: name, section: rest[0] ?? 'projects' };
  if (area !== 'p' || name === undefined) return { section: area };
  const [first = 'home', group, below] = rest;
  if (first !== 'g' || group === undefined) return { project: name, section: first };
  return { project: name, group, section: below === undefined || BELOW_FIRST.has(below) ? 'first' : below };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
