/** What a client needs of a frame to know what it tells, and when that was. */
type ExchangesFrame = { at: number; rows: [common: number, id: string, after: number][] };

export type Delivery = {
  /** Of the exchanges that at least one subscriber got. */
  ids: string[];
  /** How many subscribers did not get each of them exactly once. */
  incomplete: number;
  /** How often one was told that it missed something. */
  missed: number;
  frames: number;
  frameBytes: number;
  /** Deliveries by how many milliseconds they took from the arrival of the request. */
  latencies: [milliseconds: number, count: number][];
};

type SeenFrame = { ids: string[]; ats: number[]; receipts: Map<number, number> };

/** What the subscribers of one process got. Those of one channel get the same text, which is read once. */
export class Receipts {
  private readonly seen = new Map<string, SeenFrame>();
  private readonly got: SeenFrame[][];
  private missed = 0;
  private frames = 0;
  private frameBytes = 0;

  constructor(subscribers: number) {
    this.got = Array.from({ length: subscribers }, () => []);
  }

  take(subscriber: number, type: string, text: string, now: number): void {
    if (type === 'missed') this.missed += 1;
    if (type === 'error') throw new Error(text);
    if (type !== 'exchanges') return;
    const known = this.seen.get(text) ?? this.read(text);
    this.frames += 1;
    this.frameBytes += text.length;
    known.receipts.set(now, (known.receipts.get(now) ?? 0) + 1);
    this.got[subscriber]?.push(known);
  }

  summary(): Delivery {
    const ids = new Set([...this.seen.values()].flatMap((frame) => frame.ids));
    const isWhole = (frames: SeenFrame[]) => {
      const told = frames.flatMap((frame) => frame.ids);
      return told.length === ids.size && new Set(told).size === ids.size;
    };
    const incomplete = this.got.filter((frames) => !isWhole(frames)).length;
    const { missed, frames, frameBytes } = this;
    return { ids: [...ids], incomplete, missed, frames, frameBytes, latencies: [...this.latencies()] };
  }

  private read(text: string): SeenFrame {
    const { at, rows }: ExchangesFrame = JSON.parse(text);
    const frame = {
      ids: rows.map(([, id]) => id),
      ats: rows.map(([, , after]) => at + after),
      receipts: new Map(),
    };
    this.seen.set(text, frame);
    return frame;
  }

  private latencies(): Map<number, number> {
    const found = new Map<number, number>();
    for (const { ats, receipts } of this.seen.values()) {
      for (const [time, count] of receipts) {
        for (const at of ats) found.set(time - at, (found.get(time - at) ?? 0) + count);
      }
    }
    return found;
  }
}
