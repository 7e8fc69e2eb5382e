/** Something that templates read by path and that is worked out when it is read. */
export abstract class LazyNode {
  abstract read(key: string): unknown;

  /** What is printed; null for the JSON. */
  printed(): string | null {
    return null;
  }

  toString(): string {
    return this.printed() ?? JSON.stringify(this);
  }

  /** As JSON, and as what {{#each}} goes over. */
  abstract toJSON(): unknown;
}

/** What came under one name: prints as the first, and is a list where a helper wants one. */
export class ValueList extends LazyNode {
  readonly values: readonly string[];

  constructor(values: readonly string[]) {
    super();
    this.values = values;
  }

  read(key: string): unknown {
    if (key === 'first') return this.values[0];
    if (key === 'last') return this.values.at(-1);
    if (key === 'size' || key === 'length') return this.values.length;
    return itemAt(this.values, key);
  }

  toJSON(): unknown {
    return this.values.length === 1 ? this.values[0] : this.values;
  }

  override printed(): string {
    return this.values[0] ?? '';
  }
}

/** A negative number counts from the end. */
export function itemAt(list: readonly unknown[], key: string): unknown {
  return /^-?\d+$/.test(key) ? list.at(Number(key)) : undefined;
}
