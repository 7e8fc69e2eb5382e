import type { ForwardingSignal, ForwardingTarget } from './forwarding-target';

/** How it stands with one signal of one target. */
export type ForwardingStatus = {
  kind: ForwardingTarget['kind'];
  signal: ForwardingSignal;
  /** Without its query, which may hold a secret. */
  url: string;
  filter: string;
  enabled: boolean;
  sent: number;
  /** What the receiver will never get. */
  dropped: number;
  dropped_because: {
    /** The receiver refused the request that they were in. */
    refused: number;
    /** The receiver took the request and left them out. */
    rejected: number;
    /** The log was full before they could be sent; a filter has not looked at them. */
    evicted: number;
  };
  /** Kept and not sent yet; a filter has not looked at them. */
  behind: number;
  failing_since: string | null;
  last_error: { at: string; message: string } | null;
  last_sent_at: string | null;
  next_try_at: string | null;
};

/** A busy project's log is several, each of which forwards what it keeps. */
export function mergeForwardingStatus(parts: readonly (readonly ForwardingStatus[])[]): ForwardingStatus[] {
  const merged = new Map<string, ForwardingStatus>();
  for (const status of parts.flat()) {
    const key = JSON.stringify([status.kind, status.signal, status.url, status.filter]);
    const known = merged.get(key);
    merged.set(key, known ? mergeTwo(known, status) : status);
  }
  return [...merged.values()];
}

function mergeTwo(one: ForwardingStatus, other: ForwardingStatus): ForwardingStatus {
  return {
    ...one,
    sent: one.sent + other.sent,
    dropped: one.dropped + other.dropped,
    dropped_because: {
      refused: one.dropped_because.refused + other.dropped_because.refused,
      rejected: one.dropped_because.rejected + other.dropped_because.rejected,
      evicted: one.dropped_because.evicted + other.dropped_because.evicted,
    },
    behind: one.behind + other.behind,
    failing_since: earliest(one.failing_since, other.failing_since),
    last_error: later(one.last_error, other.last_error),
    last_sent_at: latest(one.last_sent_at, other.last_sent_at),
    next_try_at: earliest(one.next_try_at, other.next_try_at),
  };
}

/** ISO times of one zone sort as texts do. */
function earliest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

function latest(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

function later<Told extends { at: string }>(one: Told | null, other: Told | null): Told | null {
  if (one === null || other === null) return one ?? other;
  return one.at > other.at ? one : other;
}
