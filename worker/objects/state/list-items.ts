import type { CollectionQuery, Condition, PageWish } from '../../engine/collections/collection-query';
import { type CompilePattern, compileCondition } from '../../engine/collections/evaluate-condition';
import type { ListResult } from '../../engine/collections/memory-call';
import { searchTextOf } from '../../engine/collections/search-text';
import { conditionSql, joined, type Sql } from './condition-sql';
import { type FieldIndexes, indexesFor } from './field-indexes';
import { fieldText, orderTerms } from './field-sql';
import type { ItemTable } from './item-table';
import { type Asked, readCursorPage, readRange, type Window } from './read-range';

type Deps = { sql: SqlStorage; indexes: FieldIndexes; compilePattern: CompilePattern; isKept: boolean };

/** FTS5 finds parts of words from three characters on. */
const LEAST_INDEXED = 3;

export function listItems(deps: Deps, table: ItemTable, query: CollectionQuery): ListResult {
  const asked = ask(deps, table, query);
  const { page } = query;
  if (page.kind === 'cursor') {
    const { items, next } = readCursorPage(deps.sql, table, asked, query.sort, page);
    return { items, total: table.total, filtered: asked.isEverything ? table.total : null, page: null, next };
  }
  const isCountedFirst = page.kind !== 'all' && asked.test === null;
  const counted = isCountedFirst ? countOf(deps.sql, table, asked) : null;
  const number = pageNumber(query, counted);
  const { items, matched } = readRange(deps.sql, table, asked, windowOf(page, number), counted);
  return {
    items,
    total: table.total,
    filtered: matched,
    page: page.kind === 'page' ? number : null,
    next: null,
  };
}

function ask(
  { sql, indexes, compilePattern, isKept }: Deps,
  table: ItemTable,
  query: CollectionQuery,
): Asked {
  const condition = query.condition && knownOnly(query.condition, sql, table);
  const parts: Sql[] = [];
  const tests: ((item: unknown) => boolean)[] = [];
  const order = orderTerms(query.sort);
  const [sortIndex] = indexes.ensure(table.number, table.total, wantedIndexes(condition, order));
  for (const one of condition === null ? [] : condition.kind === 'all' ? condition.of : [condition]) {
    const part = conditionSql(one, (path) => table.kindOf(path));
    if (part) parts.push(part);
    else tests.push(compileCondition(one, compilePattern));
  }
  const search = query.search?.toLowerCase() ?? '';
  // SQLite cannot take the index of a search back: a virtual table breaks the transaction that undoes it.
  if (isKept && [...search].length >= LEAST_INDEXED) {
    table.makeSearchable();
    parts.push(searchSql(table, search));
  } else if (search !== '') tests.push((item) => searchTextOf(item).toLowerCase().includes(search));
  return {
    where: joined(parts, ' AND ', { text: '1', bindings: [] }),
    test: tests.length === 0 ? null : (item) => tests.every((test) => test(item)),
    order: [...order, 'seq'].join(', '),
    isEverything: parts.length === 0 && tests.length === 0,
    sortIndex: order.length > 0 && parts.length === 0 ? (sortIndex ?? null) : null,
  };
}

/** One index that has the items of an equal field in order, where that is all that is asked; else one for each part. */
function wantedIndexes(condition: Condition | null, order: string[]): string[][] {
  if (condition === null) return order.length > 0 ? [order] : [];
  const equal = order.length > 0 ? onlyEqualField(condition) : null;
  if (equal !== null) return [[equal, ...order]];
  return [...(order.length > 0 ? [order] : []), ...indexesFor(condition)];
}

function onlyEqualField(condition: Condition): string | null {
  const one = condition.kind === 'all' && condition.of.length === 1 ? condition.of[0] : condition;
  if (one?.kind !== 'compare' || one.operator !== 'eq' || one.values.length !== 1) return null;
  return fieldText(one.path);
}

function searchSql(table: ItemTable, search: string): Sql {
  const name = `search_${table.number}`;
  return {
    text: `seq IN (SELECT rowid FROM ${name} WHERE ${name} MATCH ?)`,
    bindings: [`"${search.replaceAll('"', '""')}"`],
  };
}

/** Without the comparisons of fields that no item has, as json-server 0.17 leaves them out. */
function knownOnly(condition: Condition, sql: SqlStorage, table: ItemTable): Condition | null {
  if (condition.kind === 'compare') {
    if (!condition.onlyIfKnown) return condition;
    const [field = ''] = condition.path;
    return table.mayHave(field) ? condition : null;
  }
  const of = condition.of.flatMap((one) => knownOnly(one, sql, table) ?? []);
  if (of.length === 0 && condition.of.length > 0) return null;
  return { kind: condition.kind, of };
}

function countOf(sql: SqlStorage, table: ItemTable, { where, isEverything }: Asked): number {
  if (isEverything) return table.total;
  const query = `SELECT count(*) AS count FROM ${table.name} WHERE ${where.text}`;
  return sql.exec<{ count: number }>(query, ...where.bindings).one().count;
}

/** json-server 1.x answers its last page to who asks for one behind it. */
function pageNumber({ page }: CollectionQuery, counted: number | null): number {
  if (page.kind !== 'page') return 1;
  if (!page.isEnvelope || counted === null) return page.number;
  return Math.max(1, Math.min(page.number, Math.ceil(counted / page.size)));
}

function windowOf(page: PageWish, number: number): Window {
  if (page.kind === 'page') return { start: (number - 1) * page.size, end: number * page.size };
  return page.kind === 'slice' ? { start: page.start, end: page.end } : { start: 0, end: null };
}
