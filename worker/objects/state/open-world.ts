import type { CollectionModel } from '../../engine/collections/collection-model';
import type { CompilePattern } from '../../engine/collections/evaluate-condition';
import { isJsonObject, type JsonObject } from '../../engine/json/json-object';
import type { FieldIndexes } from './field-indexes';
import { ItemTable } from './item-table';
import { KeyTaken } from './memory-problems';
import { placeItem } from './place-item';

/** A memory during one transaction: its collections by id, those that are new born from their seeds. */
export class OpenWorld {
  readonly sql: SqlStorage;
  readonly indexes: FieldIndexes;
  readonly compilePattern: CompilePattern;
  /** False where all that is made on the way is taken back. */
  readonly isKept: boolean;
  private readonly tables = new Map<string, ItemTable>();

  constructor(
    { sql, indexes }: { sql: SqlStorage; indexes: FieldIndexes },
    compilePattern: CompilePattern,
    isKept: boolean,
  ) {
    this.sql = sql;
    this.indexes = indexes;
    this.compilePattern = compilePattern;
    this.isKept = isKept;
  }

  /** The table of a collection of the scope. */
  table(id: string): ItemTable {
    const known = this.tables.get(id) ?? ItemTable.find(this.sql, id);
    if (!known) throw new Error(`The collection ${id} was not born.`);
    this.tables.set(id, known);
    return known;
  }

  /** The collections of these that are not in the memory yet. */
  unborn(models: readonly CollectionModel[]): CollectionModel[] {
    return models.filter(({ id }) => !this.tables.has(id) && !ItemTable.find(this.sql, id));
  }

  bear(model: CollectionModel, rows: readonly unknown[]): void {
    const table = ItemTable.create(this.sql, model.id);
    this.tables.set(model.id, table);
    for (const row of rows) if (isJsonObject(row)) this.bearItem(model, row, table.total);
  }

  /** Generated rows may meet in a unique key: the first one stays. */
  private bearItem(model: CollectionModel, row: JsonObject, index: number): void {
    try {
      placeItem(this, model, row, seedDice(index));
    } catch (error) {
      if (!(error instanceof KeyTaken)) throw error;
    }
  }

  /** Empty, and born: the seed does not come back. */
  clear(model: CollectionModel): ItemTable {
    const known = ItemTable.find(this.sql, model.id);
    if (!known) this.bear(model, []);
    const table = this.table(model.id);
    table.clear();
    return table;
  }

  save(): void {
    for (const table of this.tables.values()) table.save();
  }
}

/** Rows of a seed without an id get the same ones in every world. */
function seedDice(index: number): { uuid: string; random: string } {
  const digits = (index + 1).toString(16).padStart(12, '0');
  return { uuid: `00000000-0000-4000-8000-${digits}`, random: `s${digits.slice(-6)}` };
}
