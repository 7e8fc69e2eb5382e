import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runStress, type StressAnswer, type StressCount } from './run-stress';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** An API with a limit that takes its time over each upload. */
function api(limit: number, takes: number) {
  let taken = 0;
  let underWay = 0;
  const seen = { most: 0, sent: 0, lastSentAt: 0 };
  async function send(_: number, signal: AbortSignal): Promise<StressAnswer> {
    underWay += 1;
    seen.sent += 1;
    seen.most = Math.max(seen.most, underWay);
    seen.lastSentAt = Date.now();
    taken += 1;
    const place = taken;
    const isCut = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), takes);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
    underWay -= 1;
    if (isCut) return { status: 0, retryAfter: null, rateLimit: null };
    const rateLimit = { limit, window: 60, left: Math.max(0, limit - place), resetsIn: 60 };
    const isOver = place > limit;
    return { status: isOver ? 429 : 202, retryAfter: isOver ? 42 : null, rateLimit };
  }
  return { send, seen };
}

test('twenty uploads against a limit of ten: ten are taken, ten are told to wait', async () => {
  const { send, seen } = api(10, 30);
  const counts: StressCount[] = [];
  const run = runStress({ requests: 20, parallel: 4, send, onCount: (count) => counts.push(count) });
  await vi.runAllTimersAsync();
  expect(await run.done).toEqual({
    sent: 20,
    accepted: 10,
    limited: 10,
    other: 0,
    cut: 0,
    retryAfter: 42,
    limit: 10,
    window: 60,
    left: 0,
  });
  expect(seen.most).toBe(4);
  expect(counts.length).toBeGreaterThan(30);
});

test('stopped, nothing more is sent, and all is over within 200 ms', async () => {
  const { send, seen } = api(1_000, 500);
  const run = runStress({ requests: 100, parallel: 10, send, onCount: () => undefined });
  await vi.advanceTimersByTimeAsync(700);
  expect(seen.sent).toBe(20);
  run.stop();
  run.stop();
  const stoppedAt = Date.now();
  await vi.advanceTimersByTimeAsync(200);
  const count = await run.done;
  expect(Date.now() - stoppedAt).toBeLessThanOrEqual(200);
  expect(seen.lastSentAt).toBeLessThanOrEqual(stoppedAt);
  expect(count).toMatchObject({ sent: 20, accepted: 10, cut: 10, other: 0 });
});

test('what arrives shortly after the stop is still counted', async () => {
  const { send } = api(1_000, 50);
  const run = runStress({ requests: 100, parallel: 2, send, onCount: () => undefined });
  await vi.advanceTimersByTimeAsync(70);
  run.stop();
  await vi.advanceTimersByTimeAsync(200);
  expect(await run.done).toMatchObject({ sent: 4, accepted: 4, cut: 0 });
});
