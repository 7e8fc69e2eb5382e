import type { FieldEntry } from '../request/fields';

/** Named texts as a tree, where names have brackets: `filter[price][min]=1`, `tags[]=a`. */
export type FieldTree = {
  texts: string[];
  /** What came as JSON already, such as a part of its own type. */
  values: unknown[];
  children: Map<string, FieldTree> | null;
};

const DEPTH_MOST = 16;

export function fieldTree(): FieldTree {
  return { texts: [], values: [], children: null };
}

/** A name with broken or too many brackets is taken as it is. */
export function placeAt(tree: FieldTree, name: string): FieldTree {
  let place = tree;
  for (const key of keysOf(name)) place = child(place, key);
  return place;
}

/** Only what stands under that name; null when nothing does. */
export function bracketedTree(entries: readonly FieldEntry[], name: string): FieldTree | null {
  const tree = fieldTree();
  const prefix = `${name}[`;
  for (const [key, value] of entries) if (key.startsWith(prefix)) placeAt(tree, key).texts.push(value);
  return tree.children?.get(name) ?? null;
}

function child(tree: FieldTree, key: string): FieldTree {
  tree.children ??= new Map();
  const known = tree.children.get(key);
  if (known !== undefined) return known;
  const made = fieldTree();
  tree.children.set(key, made);
  return made;
}

/** `a[]` is `a` itself: the name comes once for each item. */
function keysOf(name: string): string[] {
  const bracket = name.indexOf('[');
  if (bracket < 1 || !name.endsWith(']')) return [name];
  const inner = name.slice(bracket + 1, -1).split('][');
  if (inner.length > DEPTH_MOST || inner.some((key) => /[[\]]/.test(key))) return [name];
  return [name.slice(0, bracket), ...inner.filter((key) => key !== '')];
}
