import { addToBlock, type Block, blockOf, packBlock, unpackBlock } from '../../../engine/log-measures/block';

const SQL = {
  all: 'SELECT counts FROM measured_totals',
  read: 'SELECT counts FROM measured_totals WHERE block = ?',
  write: 'INSERT OR REPLACE INTO measured_totals (block, counts) VALUES (?, ?)',
  empty: 'DELETE FROM measured_totals WHERE block = ?',
} as const;

export function readTotals(sql: SqlStorage): Block {
  const blocks = sql.exec<{ counts: string }>(SQL.all).toArray();
  return new Map(blocks.flatMap(({ counts }) => [...unpackBlock(counts)]));
}

export function addToTotals(sql: SqlStorage, place: number, added: Block): void {
  const total = totalsAt(sql, place);
  for (const [number, counts] of added) addToBlock(total, number, counts);
  sql.exec(SQL.write, place, packBlock(total));
}

export function forgetTotals(sql: SqlStorage, numbers: readonly number[]): void {
  for (const number of numbers) {
    const total = totalsAt(sql, blockOf(number));
    if (!total.delete(number)) continue;
    if (total.size === 0) sql.exec(SQL.empty, blockOf(number));
    else sql.exec(SQL.write, blockOf(number), packBlock(total));
  }
}

function totalsAt(sql: SqlStorage, place: number): Block {
  const [row] = sql.exec<{ counts: string }>(SQL.read, place).toArray();
  return row ? unpackBlock(row.counts) : new Map();
}
