import type { LogConfig } from '../../engine/log-config';
import type { LogPart } from './log-shards';
import type { OpenLog } from './open-log';

/** What the first object of a log tells another one that has joined it. */
export type Joined = {
  config: LogConfig;
  /** Until when it wants to hear at once of what is kept. */
  watched_until: number;
};

export type Pushed = { seq: number; exchanges: string };

const JOIN_EVERY_MS = 30_000;
const MOST_PUSHED = 50;

/** How one of the further objects of a log keeps the first one in the know. */
export class ShardLink {
  private joinedAt: number | null = null;
  private watchedUntil = 0;
  /** What the first object has been told of, while it listens. */
  private toldSeq: number | null = null;

  watch(until: number): void {
    this.watchedUntil = Math.max(this.watchedUntil, until);
  }

  /** The exchanges are kept whatever becomes of this: what could not be told is told with the next batch. */
  async tell(log: OpenLog, first: LogPart, { seq, now }: { seq: number; now: number }): Promise<void> {
    try {
      await this.join(log, first, now);
      if (now > this.watchedUntil) {
        this.toldSeq = null;
        return;
      }
      const after = Math.max(this.toldSeq ?? seq - 1, seq - MOST_PUSHED);
      await first.pushed(log.shard, log.store.read(after + 1, seq));
      this.toldSeq = seq;
    } catch (error) {
      console.warn(
        JSON.stringify({ level: 'warn', message: 'A log could not be joined', error: String(error) }),
      );
    }
  }

  private async join(log: OpenLog, first: LogPart, now: number): Promise<void> {
    if (this.joinedAt !== null && now - this.joinedAt < JOIN_EVERY_MS) return;
    const { place } = log.facts;
    if (!place) return;
    const { config, watched_until } = await first.joined(place.project_id, place.shard);
    // What it keeps came when the targets were there already.
    log.configure(config, now, this.joinedAt === null ? 0 : undefined);
    this.watchedUntil = watched_until;
    this.joinedAt = now;
  }
}
