import type { Exchange } from '../../../engine/exchange';
import type { Compiled } from '../../../engine/finding';
import type { ForwardingStatus } from '../../../engine/log-forwarding/forwarding-status';
import { payload } from '../../../engine/log-forwarding/payload-format';
import type { Clock } from '../../../platform/clock';
import type { Outbound } from '../../../platform/outbound/outbound';
import { configureLanes, type ForwardingConfig } from './configure-lanes';
import { FORWARDING_SQL } from './forwarding-statements';
import { type LaneRow, leftOf, readLane, readLanes } from './lane-row';
import { nextPart, type Part } from './next-part';
import { postPart } from './post-part';
import { settle, skip } from './settle-part';
import { shownLane } from './shown-lane';
import type { StoredBatches } from './stored-batches';

/** Requests of one lane in one run; what is left is due at once again. */
const MOST_PARTS = 20;
const UNREADABLE_MS = 60_000;

type DueRow = { id: number; done_seq: number; due_at: number };

export type ForwardingParts = {
  /** With the table of FORWARDING_SCHEMA. */
  sql: SqlStorage;
  batches: StoredBatches;
  outbound: Outbound;
  compile(filter: string): Compiled<{ matches(exchange: Exchange): boolean }>;
  clock: Clock;
  /** In [0, 1). */
  dice(): number;
};

/**
 * Sends what a log keeps to where its project wants it. The kept batches are the queue: a lane is a position in them, and
 * moves on when a receiver has answered for what was sent.
 */
export class LogForwarding {
  private readonly parts: ForwardingParts;
  /** Spares a log without targets the look at each batch; unknown after a restart. */
  private isNeeded: boolean | null = null;
  private readonly busy = new Set<number>();
  /** What is on its way, and what of it the log has let go meanwhile. */
  private readonly flights = new Map<number, { row: LaneRow; part: Part; evicted: number }>();

  constructor(parts: ForwardingParts) {
    this.parts = parts;
  }

  /**
   * What is new begins behind the newest batch, or behind `after`: an object that has just joined a log hands in 0, for what
   * it keeps came when the targets were there already.
   */
  configure(config: ForwardingConfig, after = this.parts.batches.lastSeq()): void {
    configureLanes(this.parts.sql, config, after);
    this.isNeeded = config.targets.some(({ enabled }) => enabled);
  }

  /**
   * When `run` has something to do, in epoch milliseconds; null while it has not. To be asked after each append and at the
   * end of each run, for what is being sent is not due.
   */
  nextDue(now: number): number | null {
    if (this.isNeeded === false) return null;
    const rows = this.parts.sql.exec<DueRow>(FORWARDING_SQL.due).toArray();
    this.isNeeded = rows.length > 0;
    if (!this.isNeeded) return null;
    const last = this.parts.batches.lastSeq();
    const times = rows
      .filter(({ id, done_seq }) => done_seq < last && !this.busy.has(id))
      .map(({ due_at }) => due_at);
    return times.length === 0 ? null : Math.max(now, Math.min(...times));
  }

  /** Sends on every lane that is due and not sending already; one that hangs holds up no other. */
  async run(now: number): Promise<void> {
    const due = readLanes(this.parts.sql).filter(
      ({ id, enabled, due_at }) => enabled === 1 && due_at <= now && !this.busy.has(id),
    );
    await Promise.all(due.map(({ id }) => this.runAlone(id)));
  }

  /** The log let these batches go. What a lane had still before it is lost to that lane. */
  evicted(batches: readonly { seq: number; count: number }[]): void {
    if (this.isNeeded === false || batches.length === 0) return;
    for (const row of readLanes(this.parts.sql)) {
      if (row.enabled === 0) continue;
      const lost = batches.reduce((sum, batch) => sum + leftOf(batch, row), 0);
      if (lost > 0) this.parts.sql.exec(FORWARDING_SQL.lost, row.id, lost);
      const flight = this.flights.get(row.id);
      if (flight)
        for (const batch of batches)
          flight.evicted += leftOf(batch, flight.row) - leftOf(batch, flight.part.end);
    }
  }

  status(): ForwardingStatus[] {
    const { sql, batches } = this.parts;
    return readLanes(sql).map((row) => shownLane(row, batches));
  }

  private async runAlone(id: number): Promise<void> {
    this.busy.add(id);
    try {
      await this.runLane(id);
    } finally {
      this.busy.delete(id);
    }
  }

  private async runLane(id: number): Promise<void> {
    const { sql, batches, outbound, clock } = this.parts;
    for (let count = 0; count < MOST_PARTS; count++) {
      const row = readLane(sql, id);
      if (!row || row.enabled === 0 || row.due_at > clock.now()) return;
      const filter = this.parts.compile(row.lane.filter);
      if (!filter.ok) return this.stopAt(row, filter.findings[0]?.message ?? '');
      const part = nextPart(row, {
        readAfter: (seq, limit) => batches.readAfter(seq, limit),
        isWanted: (exchange) => filter.value.matches(exchange),
      });
      if (part.entries.length === 0) return skip(sql, row, part, clock.now());
      const flight = { row, part, evicted: 0 };
      this.flights.set(id, flight);
      const posted = await postPart(row.lane, payload(row.lane.signal, part.entries, row.project), {
        outbound,
        now: () => clock.now(),
      });
      this.flights.delete(id);
      settle(sql, flight, posted, this.parts);
    }
  }

  /** Cannot be saved so; a release that reads filters in another way may find one. */
  private stopAt({ id, most }: LaneRow, reason: string): void {
    const now = this.parts.clock.now();
    const message = `Its filter cannot be read: ${reason}`;
    this.parts.sql.exec(FORWARDING_SQL.later, id, most, now + UNREADABLE_MS, now, message);
  }
}
