import { formatOfAll } from './shared-format';

const NUMBER = /^\d+$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LONG_HEX = /^[0-9a-f]{16,}$/i;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** A text that names one thing among many by its look: a number, a UUID, a ULID, much hexadecimal. */
export function looksLikeId(text: string): boolean {
  return NUMBER.test(text) || UUID.test(text) || LONG_HEX.test(text) || ULID.test(text);
}

const LONGEST_NAME = 200;
const FEWEST_DYNAMIC = 3;
const MANY_NAMES = 60;
const FEWEST_OBJECTS = 3;
/** No author lists so many members. */
const MOST_NAMES = 1_000;

type Members = ReadonlyMap<string, readonly unknown[]>;

/** The names of members that are data themselves, as those of a map from ids to things; mostly none. */
export function dynamicNames(members: Members, objects: number): ReadonlySet<string> {
  if (members.size > MOST_NAMES) return new Set(members.keys());
  const byLook = [...members.keys()].filter(isData);
  if (byLook.length >= FEWEST_DYNAMIC && areAlike(members, byLook)) return new Set(byLook);
  const seldom = [...members].filter(([, values]) => values.length < objects).map(([name]) => name);
  const sum = seldom.reduce((total, name) => total + (members.get(name)?.length ?? 0), 0);
  const isMap =
    seldom.length >= MANY_NAMES && objects >= FEWEST_OBJECTS && sum * 2 <= seldom.length * objects;
  return isMap && areAlike(members, seldom) ? new Set(seldom) : new Set();
}

function isData(name: string): boolean {
  return looksLikeId(name) || name.length > LONGEST_NAME || formatOfAll([name]) !== null;
}

function areAlike(members: Members, names: readonly string[]): boolean {
  const kinds = new Set<string>();
  for (const name of names) {
    for (const value of members.get(name) ?? []) if (value !== null) kinds.add(kindOf(value));
  }
  return kinds.size <= 1;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : typeof value;
}
