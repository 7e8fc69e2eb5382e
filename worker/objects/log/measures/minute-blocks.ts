import { addToBlock, type Block, blockOf, packBlock, unpackBlock } from '../../../engine/log-measures/block';

const SQL = {
  read: 'SELECT counts FROM measured_minutes WHERE of_endpoint = ? AND minute = ? AND block = ?',
  write: 'INSERT OR REPLACE INTO measured_minutes (of_endpoint, minute, block, counts) VALUES (?, ?, ?, ?)',
} as const;

export type MinuteRow = { ofEndpoint: 0 | 1; minute: number; number: number; counts: readonly number[] };

type Place = [ofEndpoint: 0 | 1, minute: number, block: number];

/** Of this minute and the one before, in most logs all. */
const MOST_HELD = 400;

/** The blocks that are being counted in, so that adding to one is a write without a read. The truth is in the table. */
export class MinuteBlocks {
  private readonly sql: SqlStorage;
  private held = new Map<string, Block>();

  constructor(sql: SqlStorage) {
    this.sql = sql;
  }

  add(rows: readonly MinuteRow[]): void {
    const touched = new Map<Block, Place>();
    for (const { ofEndpoint, minute, number, counts } of rows) {
      const place: Place = [ofEndpoint, minute, blockOf(number)];
      const block = this.at(place);
      addToBlock(block, number, counts);
      touched.set(block, place);
    }
    for (const [block, place] of touched) this.sql.exec(SQL.write, ...place, packBlock(block));
    if (this.held.size > MOST_HELD) this.forget();
  }

  forget(): void {
    this.held = new Map();
  }

  private at(place: Place): Block {
    const key = place.join(' ');
    const held = this.held.get(key);
    if (held) return held;
    const [row] = this.sql.exec<{ counts: string }>(SQL.read, ...place).toArray();
    const block: Block = row ? unpackBlock(row.counts) : new Map();
    this.held.set(key, block);
    return block;
  }
}
