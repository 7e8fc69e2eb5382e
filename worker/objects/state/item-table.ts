import type { FieldPath } from '../../engine/collections/collection-model';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import { searchTextOf } from '../../engine/collections/search-text';
import type { FieldKind } from './condition-sql';
import { sortTerms } from './field-sql';
import { boundedText, MemoryLimit } from './memory-limit';
import { itemsTable } from './state-schema';

export type StoredItem = { seq: number; id: string; body: string };

type CollectionRow = { number: number; total: number; fields: string; is_searchable: number };

const MOST_FIELDS = 500;
const LONGEST_NAME = 100;

/** The rows of one collection. Its number of items and the names of its fields are kept, not looked up. */
export class ItemTable {
  private readonly sql: SqlStorage;
  readonly number: number;
  private readonly fields: Set<string>;
  total: number;
  isSearchable: boolean;
  private isChanged = false;

  private constructor(sql: SqlStorage, row: CollectionRow) {
    this.sql = sql;
    this.number = row.number;
    this.total = row.total;
    this.fields = new Set<string>(JSON.parse(row.fields));
    this.isSearchable = row.is_searchable === 1;
  }

  static find(sql: SqlStorage, id: string): ItemTable | null {
    const [row] = sql.exec<CollectionRow>('SELECT * FROM collections WHERE id = ?', id).toArray();
    return row ? new ItemTable(sql, row) : null;
  }

  static create(sql: SqlStorage, id: string): ItemTable {
    const row = sql.exec<CollectionRow>('INSERT INTO collections (id) VALUES (?) RETURNING *', id).one();
    sql.exec(itemsTable(row.number));
    return new ItemTable(sql, row);
  }

  get name(): string {
    return `items_${this.number}`;
  }

  /** Whether an item ever had it; beyond a bound of names, perhaps. */
  mayHave(field: string): boolean {
    return this.fields.size > MOST_FIELDS || this.fields.has(field);
  }

  /** Of the least and the greatest value: with an index, two looks. */
  kindOf(path: FieldPath): FieldKind {
    const [isMissing, field] = sortTerms({ path, ignoresCase: false });
    const [least, greatest] = ['ASC', 'DESC'].map((direction) => {
      const query = `SELECT ${field} AS value FROM ${this.name} WHERE ${isMissing} = 0 ORDER BY ${field} ${direction} LIMIT 1`;
      return typeof this.sql.exec<{ value: SqlStorageValue }>(query).toArray()[0]?.value;
    });
    if (greatest === 'number') return 'numbers';
    return least === 'string' ? 'texts' : 'mixed';
  }

  find(id: string): StoredItem | null {
    const rows = this.sql.exec<StoredItem>(`SELECT seq, id, body FROM ${this.name} WHERE id = ?`, id);
    return rows.toArray()[0] ?? null;
  }

  highestNumber(): number | null {
    const query = `SELECT max(number) AS number FROM ${this.name} WHERE number IS NOT NULL`;
    return this.sql.exec<{ number: number | null }>(query).one().number;
  }

  insert(id: string, number: number | null, item: object): string {
    if (this.total >= MEMORY_LIMITS.items)
      throw new MemoryLimit(`A collection keeps at most ${MEMORY_LIMITS.items} items.`);
    const body = boundedText(item);
    const query = `INSERT INTO ${this.name} (id, number, body) VALUES (?, ?, ?) RETURNING seq`;
    const { seq } = this.sql.exec<{ seq: number }>(query, id, number, body).one();
    this.index(seq, item);
    this.count(1, item);
    return body;
  }

  replace({ seq }: StoredItem, id: string, number: number | null, item: object): string {
    const body = boundedText(item);
    this.sql.exec(
      `UPDATE ${this.name} SET id = ?, number = ?, body = ? WHERE seq = ?`,
      id,
      number,
      body,
      seq,
    );
    if (this.isSearchable) this.sql.exec(`DELETE FROM search_${this.number} WHERE rowid = ?`, seq);
    this.index(seq, item);
    this.count(0, item);
    return body;
  }

  /** It may be gone already, with a parent that was removed before. */
  remove({ seq }: StoredItem): void {
    const gone = this.sql.exec(`DELETE FROM ${this.name} WHERE seq = ? RETURNING seq`, seq).toArray();
    if (gone.length === 0) return;
    if (this.isSearchable) this.sql.exec(`DELETE FROM search_${this.number} WHERE rowid = ?`, seq);
    this.count(-1, null);
  }

  clear(): void {
    this.sql.exec(`DELETE FROM ${this.name}`);
    if (this.isSearchable) this.sql.exec(`DELETE FROM search_${this.number}`);
    this.count(-this.total, null);
  }

  /** Made at the first search, kept by the writes from then on. */
  makeSearchable(): void {
    if (this.isSearchable) return;
    const search = `search_${this.number}`;
    this.sql.exec(
      `CREATE VIRTUAL TABLE ${search} USING fts5(text, tokenize = 'trigram', content = '', contentless_delete = 1)`,
    );
    this.sql.exec('UPDATE collections SET is_searchable = 1 WHERE number = ?', this.number);
    this.isSearchable = true;
    for (const { seq, body } of this.sql.exec<StoredItem>(`SELECT seq, body FROM ${this.name}`))
      this.index(seq, JSON.parse(body));
  }

  private index(seq: number, item: object): void {
    if (!this.isSearchable) return;
    this.sql.exec(`INSERT INTO search_${this.number} (rowid, text) VALUES (?, ?)`, seq, searchTextOf(item));
  }

  private count(change: number, item: object | null): void {
    this.total += change;
    this.isChanged = true;
    if (item === null || this.fields.size > MOST_FIELDS) return;
    for (const name of Object.keys(item)) if (name.length <= LONGEST_NAME) this.fields.add(name);
  }

  /** Writes down what was counted; once per transaction. */
  save(): void {
    if (!this.isChanged) return;
    this.isChanged = false;
    const fields = JSON.stringify([...this.fields]);
    this.sql.exec(
      'UPDATE collections SET total = ?, fields = ? WHERE number = ?',
      this.total,
      fields,
      this.number,
    );
  }
}
