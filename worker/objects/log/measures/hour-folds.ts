import { addToBlock, type Block, packBlock, unpackBlock } from '../../../engine/log-measures/block';
import { addToTotals } from './measured-totals';

const RANGE = 'of_endpoint = ? AND minute >= ? AND minute < ?';
const SQL = {
  lastHour: 'SELECT max(hour) AS hour FROM measured_folds',
  firstMinute: `SELECT minute FROM measured_minutes WHERE of_endpoint = 0 AND minute >= ? ORDER BY minute LIMIT 1`,
  minutes: `SELECT block, counts FROM measured_minutes WHERE ${RANGE}`,
  hour: 'INSERT INTO measured_hours (of_endpoint, hour, block, counts) VALUES (?, ?, ?, ?)',
  fold: 'INSERT OR REPLACE INTO measured_folds (of_endpoint, hour, size, is_forgotten) VALUES (?, ?, ?, 0)',
} as const;

const HOUR = 60;
/** So long an hour waits for what is on its way to it. */
const GRACE_MINUTES = 5;

type FoldedHour = { blocks: Map<number, Block>; size: number };

/** Hours that are over are added up, once: what is read over days reads them instead of their minutes. */
export class HourFolds {
  private readonly sql: SqlStorage;
  private known: number | null = null;

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  /** The first minute that is not in the hours and the totals. */
  openMinute(): number {
    this.known ??= ((this.sql.exec<{ hour: number | null }>(SQL.lastHour).one().hour ?? -1) + 1) * HOUR;
    return this.known;
  }

  forget(): void {
    this.known = null;
  }

  fold(minute: number): void {
    const end = Math.floor((minute - GRACE_MINUTES) / HOUR);
    if (end * HOUR <= this.openMinute()) return;
    for (let hour = this.nextHour(); hour < end; hour = this.nextHour()) this.foldHour(hour);
    if (this.openMinute() < end * HOUR) this.close(end - 1, [0, 0]);
  }

  private nextHour(): number {
    const [row] = this.sql.exec<{ minute: number }>(SQL.firstMinute, this.openMinute()).toArray();
    return row ? Math.floor(row.minute / HOUR) : Number.POSITIVE_INFINITY;
  }

  private foldHour(hour: number): void {
    const sizes = [0, 1].map((ofEndpoint) => {
      const { blocks, size } = this.sumOf(ofEndpoint, hour);
      for (const [place, block] of blocks) {
        this.sql.exec(SQL.hour, ofEndpoint, hour, place, packBlock(block));
        addToTotals(this.sql, place, block);
      }
      return size;
    });
    this.close(hour, sizes);
  }

  private sumOf(ofEndpoint: number, hour: number): FoldedHour {
    const blocks = new Map<number, Block>();
    let size = 0;
    const range = [ofEndpoint, hour * HOUR, (hour + 1) * HOUR];
    for (const row of this.sql.exec<{ block: number; counts: string }>(SQL.minutes, ...range)) {
      const sum: Block = blocks.get(row.block) ?? new Map();
      for (const [number, counts] of unpackBlock(row.counts)) addToBlock(sum, number, counts);
      blocks.set(row.block, sum);
      size += row.counts.length;
    }
    return { blocks, size };
  }

  private close(hour: number, sizes: readonly number[]): void {
    for (const [ofEndpoint, size] of sizes.entries()) this.sql.exec(SQL.fold, ofEndpoint, hour, size);
    this.known = (hour + 1) * HOUR;
  }
}
