export type Load = { exchanges: number; weight: number };

/** What was taken from the buffer and is being sent: it is in memory until it has come, or never will. */
export type UnderWay = Load & {
  /** Answers what is to be called when it has come to an end, either way. */
  begin(load: Load, now: number): () => void;
  isEmpty(): boolean;
  /** What was sent by a request that is gone never comes to an end. */
  forgetLost(now: number): void;
};

type Send = Load & { began: number };

const LOST_AFTER_MS = 30_000;

export function createUnderWay(): UnderWay {
  const sends = new Set<Send>();

  function end(send: Send): void {
    if (!sends.delete(send)) return;
    underWay.exchanges -= send.exchanges;
    underWay.weight -= send.weight;
  }

  const underWay: UnderWay = {
    exchanges: 0,
    weight: 0,
    begin(load, now) {
      const send = { ...load, began: now };
      sends.add(send);
      underWay.exchanges += load.exchanges;
      underWay.weight += load.weight;
      return () => end(send);
    },
    isEmpty: () => sends.size === 0,
    forgetLost(now) {
      for (const send of sends) if (Math.abs(now - send.began) > LOST_AFTER_MS) end(send);
    },
  };
  return underWay;
}
