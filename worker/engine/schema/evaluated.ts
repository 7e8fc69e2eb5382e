/** What of an object or an array the keywords of a schema, and of those beside it, have looked at. */
export class Evaluated {
  allProperties = false;
  readonly names = new Set<string>();
  allItems = false;
  /** Items before this index. */
  itemsBefore = 0;
  readonly indexes = new Set<number>();

  hasProperty(name: string): boolean {
    return this.allProperties || this.names.has(name);
  }

  hasItem(index: number): boolean {
    return this.allItems || index < this.itemsBefore || this.indexes.has(index);
  }
}
