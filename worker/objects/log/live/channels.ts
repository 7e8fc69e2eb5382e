import type { Compiled } from '../../../engine/finding';
import type { LiveDeps, LiveFilter } from './live-deps';
import type { Subscriber } from './subscriber';

/** Subscribers with the same filter: what is sent to them is made once. */
export type Channel = {
  filter: LiveFilter;
  /** Characters of all frames so far. */
  count: number;
  /** When its subscribers were last told where they are. */
  toldAt: number;
};

const MOST_CHANNELS = 100;

/** Made anew from the sockets when the object comes back into memory. */
export class Channels {
  private readonly compile: LiveDeps['compile'];
  private channels = new Map<string, Channel>();

  constructor(compile: LiveDeps['compile'], subscribers: readonly Subscriber[]) {
    this.compile = compile;
    for (const { q, flow } of subscribers) {
      const channel = this.of(q);
      channel.count = Math.max(channel.count, flow.stopped_at ?? flow.acked);
    }
  }

  /** The filter has been accepted before. */
  of(q: string): Channel {
    const known = this.channels.get(q);
    if (known) return known;
    const compiled = this.compile(q);
    if (!compiled.ok) throw new Error(`A filter that was accepted is none: ${compiled.findings[0]?.message}`);
    const opened = { filter: compiled.value, count: 0, toldAt: 0 };
    this.channels.set(q, opened);
    return opened;
  }

  /** Each filter is asked about each exchange, so there may not be any number of them. */
  hasRoomFor(q: string, subscribers: readonly Subscriber[]): boolean {
    if (this.channels.has(q)) return true;
    const used = new Set(subscribers.map((subscriber) => subscriber.q));
    this.channels = new Map([...this.channels].filter(([known]) => used.has(known)));
    return used.size < MOST_CHANNELS;
  }

  check(q: string): Compiled<LiveFilter> {
    const known = this.channels.get(q);
    return known ? { ok: true, value: known.filter } : this.compile(q);
  }
}
