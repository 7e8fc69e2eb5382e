import type { Fields } from './request-view';

export type FieldEntry = readonly [name: string, value: string];

const NONE: readonly string[] = [];

/** Below this many entries a walk is cheaper than an index. */
const FEW = 8;

const NO_FIELDS: Fields = {
  get: () => null,
  all: () => NONE,
  entries: () => [],
};

export function fieldsOf(entries: readonly FieldEntry[]): Fields {
  return entries.length === 0 ? NO_FIELDS : new FieldList(entries);
}

/** Names are looked up as they are: give them in lower case where case means nothing. */
class FieldList implements Fields {
  private readonly list: readonly FieldEntry[];
  private index: Map<string, string[]> | null = null;

  constructor(list: readonly FieldEntry[]) {
    this.list = list;
  }

  get(name: string): string | null {
    if (this.list.length > FEW) return this.indexed().get(name)?.[0] ?? null;
    for (const entry of this.list) if (entry[0] === name) return entry[1];
    return null;
  }

  all(name: string): readonly string[] {
    if (this.list.length > FEW) return this.indexed().get(name) ?? NONE;
    let found: string[] | null = null;
    for (const entry of this.list) {
      if (entry[0] !== name) continue;
      if (found === null) found = [entry[1]];
      else found.push(entry[1]);
    }
    return found ?? NONE;
  }

  entries(): readonly FieldEntry[] {
    return this.list;
  }

  private indexed(): Map<string, string[]> {
    if (this.index !== null) return this.index;
    const index = new Map<string, string[]>();
    for (const [name, value] of this.list) {
      const values = index.get(name);
      if (values === undefined) index.set(name, [value]);
      else values.push(value);
    }
    this.index = index;
    return index;
  }
}
