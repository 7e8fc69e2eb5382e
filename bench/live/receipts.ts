/** What a client needs of a frame to know what it tells, and when that was. */
type ExchangesFrame = { at: number; rows: [common: number, id: string, after: number][] };

export type Delivery = {
  /** Exchanges that at least one subscriber got, and how many subscribers did not get each of them exactly once. */
  exchanges: number;
  incomplete: number;
  missed: number;
  frames: number;
  frameBytes: number;
  /** Deliveries by how many milliseconds they took from the arrival of the request. */
  latencies: Map<number, number>;
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

  /** Answers the ack that the frame asks for. */
  take(subscriber: number, text: string, now: number): string | undefined {
    const known = this.seen.get(text) ?? this.read(text);
    if (known) {
      this.frames += 1;
      this.frameBytes += text.length;
      known.receipts.set(now, (known.receipts.get(now) ?? 0) + 1);
      this.got[subscriber]?.push(known);
    }
    return ackIn(text);
  }

  summary(): Delivery {
    const ids = new Set([...this.seen.values()].flatMap((frame) => frame.ids));
    const isWhole = (frames: SeenFrame[]) => {
      const told = frames.flatMap((frame) => frame.ids);
      return told.length === ids.size && new Set(told).size === ids.size;
    };
    const incomplete = this.got.filter((frames) => !isWhole(frames)).length;
    const { missed, frames, frameBytes } = this;
    return { exchanges: ids.size, incomplete, missed, frames, frameBytes, latencies: this.latencies() };
  }

  private read(text: string): SeenFrame | undefined {
    if (!text.startsWith('{"type":"exchanges"')) {
      if (text.startsWith('{"type":"missed"')) this.missed += 1;
      return undefined;
    }
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

/** Stands right after the type, where there is one. */
function ackIn(text: string): string | undefined {
  return /^\{"type":"[a-z]+","ack":"([^"]+)"/.exec(text)?.[1];
}

export function percentile(latencies: ReadonlyMap<number, number>, part: number): number {
  const sorted = [...latencies].sort(([one], [other]) => one - other);
  const all = sorted.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  for (const [milliseconds, count] of sorted) {
    passed += count;
    if (passed >= all * part) return milliseconds;
  }
  return Number.NaN;
}
