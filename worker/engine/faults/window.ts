/** When chaos may happen. What is counted are the requests of the group or the endpoint, from 1. */
export type ChaosWindow =
  | 'always'
  | { on_for_seconds: number; off_for_seconds: number }
  | { every: number }
  | { burst: { length: number; every: number } }
  | { outage: { from: number; until: number } };

/** `count` is asked only where requests are counted. */
export function isOpen(window: ChaosWindow, now: number, count: () => number): boolean {
  if (window === 'always') return true;
  if ('on_for_seconds' in window) {
    const { on_for_seconds, off_for_seconds } = window;
    return (now / 1000) % (on_for_seconds + off_for_seconds) < on_for_seconds;
  }
  if ('every' in window) return isLastOf(window.every, 1, count());
  if ('burst' in window) return isLastOf(window.burst.every, window.burst.length, count());
  return now >= window.outage.from && now < window.outage.until;
}

function isLastOf(every: number, length: number, count: number): boolean {
  return (count + every - 1) % every >= every - length;
}
