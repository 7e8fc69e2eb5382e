import { words } from './words';

/** A rule may name a category of its own. */
export function categoryText(name: string): string {
  const known: Record<string, string> = words().categories;
  return Object.hasOwn(known, name) ? (known[name] ?? name) : name;
}
