import type { PageWish, SortKey } from '../../engine/collections/collection-query';
import { MEMORY_LIMITS } from '../../engine/collections/memory-call';
import type { Sql } from './condition-sql';
import { behind } from './cursor-sql';
import { sortTerms } from './field-sql';
import type { ItemTable } from './item-table';
import { MemoryLimit } from './memory-limit';
import { readCursor, writeCursor } from './page-cursor';

/** A list in SQL, and what only JavaScript can tell of its items. */
export type Asked = {
  where: Sql;
  test: ((item: unknown) => boolean) | null;
  order: string;
  isEverything: boolean;
  /** The index that has the items in this order, when nothing else could serve better. */
  sortIndex: string | null;
};

/** `end` is behind the last; null for all. */
export type Window = { start: number; end: number | null };

/** The items of the window, and how many there are in all. */
export function readRange(
  sql: SqlStorage,
  table: ItemTable,
  { where, test, order }: Asked,
  { start, end }: Window,
  counted: number | null,
): { items: string[]; matched: number } {
  const select = `SELECT body FROM ${table.name} WHERE ${where.text} ORDER BY ${order}`;
  const page = new Page();
  if (test === null) {
    const size = end === null ? -1 : Math.max(0, end - start);
    for (const { body } of sql.exec<{ body: string }>(
      `${select} LIMIT ? OFFSET ?`,
      ...where.bindings,
      size,
      start,
    ))
      page.add(body);
    return { items: page.items, matched: counted ?? page.items.length };
  }
  let matched = 0;
  for (const { body } of sql.exec<{ body: string }>(select, ...where.bindings)) {
    if (!test(JSON.parse(body))) continue;
    if (matched >= start && (end === null || matched < end)) page.add(body);
    matched += 1;
  }
  return { items: page.items, matched };
}

type CursorRow = { seq: number; body: string } & Record<`key_${number}`, string | number | null>;

/** The next items behind a place, each range of the index in turn. */
export function readCursorPage(
  sql: SqlStorage,
  table: ItemTable,
  { where, test, order, sortIndex }: Asked,
  sort: readonly SortKey[],
  { after, size }: PageWish & { kind: 'cursor' },
): { items: string[]; next: string | null } {
  const place = after === null ? null : readCursor(after, sort);
  if (after !== null && place === null)
    throw new MemoryLimit('The cursor is not one of this list: use the one of its page before, as it is.');
  const keys = sort.map((key, index) => `, ${sortTerms(key)[1]} AS key_${index}`).join('');
  // Of two indexes that both fit, SQLite may take the one that leaves it to sort.
  const from = sortIndex === null ? table.name : `${table.name} INDEXED BY ${sortIndex}`;
  const whole = { where: { text: '1', bindings: [] }, order };
  const segments = place === null ? [whole] : behind(sort, place);
  const page = new Page();
  let last: CursorRow | null = null;
  for (const segment of segments) {
    const query = `SELECT seq, body${keys} FROM ${from} WHERE ${where.text} AND ${segment.where.text} ORDER BY ${segment.order}`;
    for (const row of sql.exec<CursorRow>(query, ...where.bindings, ...segment.where.bindings)) {
      if (test !== null && !test(JSON.parse(row.body))) continue;
      if (page.items.length === size && last !== null) return { items: page.items, next: nextOf(last, sort) };
      page.add(row.body);
      last = row;
    }
  }
  return { items: page.items, next: null };
}

function nextOf(row: CursorRow, sort: readonly SortKey[]): string {
  return writeCursor({ seq: row.seq, values: sort.map((_, index) => row[`key_${index}`] ?? null) });
}

/** Items of one answer, as long as they fit. */
class Page {
  readonly items: string[] = [];
  private characters = 0;

  add(body: string): void {
    this.characters += body.length;
    if (this.characters > MEMORY_LIMITS.answerCharacters)
      throw new MemoryLimit(
        `The list has more than ${MEMORY_LIMITS.answerCharacters} characters: ask for it page by page.`,
      );
    this.items.push(body);
  }
}
