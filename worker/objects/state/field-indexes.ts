import type { Condition } from '../../engine/collections/collection-query';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import { fieldText, sortTerms } from './field-sql';

/** Below this a scan is as fast, and an index only costs each write. */
const WORTH_AN_INDEX = 200;
const MADE_AT_ONCE = 3;

/** Indexes are made when a field is first asked for; the one that was not used for longest gives way. */
export class FieldIndexes {
  private readonly sql: SqlStorage;
  /** When each was last used, in this object's life: to write it down would make every read a write. */
  private readonly used = new Map<number, number>();
  private uses = 0;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** Each of `wanted` is the list of terms of one index; answers their names, of those that are worth it. */
  ensure(collection: number, total: number, wanted: readonly (readonly string[])[]): string[] {
    if (total < WORTH_AN_INDEX) return [];
    return wanted.slice(0, MADE_AT_ONCE).map((terms) => this.ensureOne(collection, terms.join(', ')));
  }

  private ensureOne(collection: number, terms: string): string {
    const known = this.sql
      .exec<{ number: number }>(
        'SELECT number FROM field_indexes WHERE collection = ? AND terms = ?',
        collection,
        terms,
      )
      .toArray()[0];
    this.uses += 1;
    const number = known?.number ?? this.make(collection, terms);
    this.used.set(number, this.uses);
    return `field_index_${number}`;
  }

  private make(collection: number, terms: string): number {
    this.makeRoom(collection);
    const { number } = this.sql
      .exec<{ number: number }>(
        'INSERT INTO field_indexes (collection, terms) VALUES (?, ?) RETURNING number',
        collection,
        terms,
      )
      .one();
    this.sql.exec(`CREATE INDEX field_index_${number} ON items_${collection} (${terms})`);
    return number;
  }

  private makeRoom(collection: number): void {
    const numbers = this.sql
      .exec<{ number: number }>(
        'SELECT number FROM field_indexes WHERE collection = ? ORDER BY number',
        collection,
      )
      .toArray()
      .map(({ number }) => number);
    if (numbers.length < MEMORY_LIMITS.indexes) return;
    const [oldest] = numbers.toSorted((a, b) => (this.used.get(a) ?? 0) - (this.used.get(b) ?? 0));
    if (oldest === undefined) return;
    this.sql.exec(`DROP INDEX IF EXISTS field_index_${oldest}`);
    this.sql.exec('DELETE FROM field_indexes WHERE number = ?', oldest);
    this.used.delete(oldest);
  }

  /** Nothing of what was made is there any more. */
  forget(): void {
    this.used.clear();
  }
}

/** The indexes that would serve the condition. */
export function indexesFor(condition: Condition): string[][] {
  if (condition.kind !== 'compare') return condition.of.flatMap(indexesFor);
  if (condition.operator === 'eq') return [[fieldText(condition.path)]];
  if (!['lt', 'lte', 'gt', 'gte'].includes(condition.operator)) return [];
  return [sortTerms({ path: condition.path, ignoresCase: false })];
}
