import type { HeaderList } from '../../engine/answer';
import type { GateSettings } from '../../services/gate-settings';
import { mockErrors } from '../mock-errors';

type Limit = NonNullable<GateSettings['rate_limit']>;

type Window = { endsAt: number; used: number };

export type RateLimiter = {
  /** The headers that tell the allowance; throws the 429 when it is used up. */
  take(groupId: string, limit: Limit, caller: string, now: number): HeaderList;
};

const MOST_KEPT = 10_000;

/** Fixed windows, counted in this isolate: no I/O, and no promise about what other isolates have let pass. */
export function createRateLimiter(): RateLimiter {
  const windows = new Map<string, Window>();

  function windowOf(key: string, length: number, now: number): Window {
    const known = windows.get(key);
    if (known && known.endsAt > now && known.endsAt <= now + length) return known;
    windows.delete(key);
    if (windows.size >= MOST_KEPT) makeRoom(windows, now);
    const opened = { endsAt: now + length, used: 0 };
    windows.set(key, opened);
    return opened;
  }

  return {
    take(groupId, limit, caller, now) {
      const key = limit.by === 'group' ? groupId : `${groupId} ${caller}`;
      const window = windowOf(key, limit.per_seconds * 1000, now);
      const seconds = Math.max(1, Math.ceil((window.endsAt - now) / 1000));
      window.used += 1;
      const headers = allowance(limit, Math.max(0, limit.requests - window.used), seconds);
      if (window.used <= limit.requests) return headers;
      throw mockErrors.rate_limited(
        { requests: limit.requests, per_seconds: limit.per_seconds, seconds },
        { headers: Object.fromEntries([...headers, ['retry-after', String(seconds)]]) },
      );
    },
  };
}

function allowance({ requests, per_seconds }: Limit, left: number, seconds: number): HeaderList {
  return [
    ['ratelimit-policy', `"group";q=${requests};w=${per_seconds}`],
    ['ratelimit', `"group";r=${left};t=${seconds}`],
  ];
}

function makeRoom(windows: Map<string, Window>, now: number): void {
  for (const [key, { endsAt }] of windows) {
    if (endsAt <= now) windows.delete(key);
  }
  const [oldest] = windows.keys();
  if (windows.size >= MOST_KEPT && oldest !== undefined) windows.delete(oldest);
}
