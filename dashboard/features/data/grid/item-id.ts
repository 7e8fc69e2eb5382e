import type { Item } from '../../../api/collection-queries';

/** How the server names the one item of a singular collection. */
const ONLY_ITEM = 'only';

export type Identity = { id_field: string; singular: boolean };

/** `a.b[0]` as its steps. */
export function fieldPath(text: string): string[] {
  return text.replace(/\[(\d+)\]/g, '.$1').split('.');
}

export function valueIn(item: unknown, path: readonly string[]): unknown {
  let value = item;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** As it stands in addresses. */
export function itemId(item: Item, { id_field, singular }: Identity): string {
  return singular ? ONLY_ITEM : String(valueIn(item, fieldPath(id_field)) ?? '');
}

/** The same item for the server to name. */
export function withoutId(item: Item, { id_field }: Identity): Item {
  const path = fieldPath(id_field);
  const [first = ''] = path;
  if (path.length === 1) return Object.fromEntries(Object.entries(item).filter(([key]) => key !== first));
  const inner: unknown = item[first];
  if (typeof inner !== 'object' || inner === null) return item;
  return {
    ...item,
    // An object, as was just seen.
    [first]: withoutId(inner as Item, { id_field: path.slice(1).join('.'), singular: false }),
  };
}
