import { expect, test } from 'vitest';
import { createExchangeBuffer } from './exchange-buffer';
import { rulesOfProject } from './log-rules';
import type { PendingExchange } from './pending-exchange';
import { createUnderWay } from './under-way';

const MEGABYTE = 1024 * 1024;

const pending: PendingExchange = {
  id: null,
  at: 0,
  endedAt: 0,
  source: 'client',
  projectId: 'p',
  group: null,
  groupSlug: 'shop',
  method: 'GET',
  url: '/x',
  path: '/x',
  requestHeaders: [],
  requestBody: { read: null, announcedSize: 0 },
  status: 200,
  responseHeaders: [],
  responseBody: 'x'.repeat(MEGABYTE),
  address: null,
  country: null,
  queuedMs: 0,
  world: 'main',
  seed: 's',
  why: { outcome: 'matched' },
  rules: rulesOfProject({}),
};

/** A log that takes nothing: what comes is sent again and again, and never arrives. */
function openHanging() {
  const underWay = createUnderWay();
  const buffer = createExchangeBuffer(underWay);
  return {
    underWay,
    sendMegabytes(count: number, now: number): { kept: number; dropped: number; end(): void } {
      for (let made = 0; made < count; made++) buffer.add(pending);
      const batch = buffer.take().get('p');
      const kept = batch?.gathering.exchanges.length ?? 0;
      const end = underWay.begin({ exchanges: kept, weight: batch?.weight ?? 0 }, now);
      return { kept, dropped: batch?.dropped ?? 0, end };
    },
  };
}

test('while a log hangs, no more is held for it than what may wait and as much under way', () => {
  const { sendMegabytes } = openHanging();
  expect(sendMegabytes(10, 0)).toMatchObject({ kept: 10, dropped: 0 });
  expect(sendMegabytes(20, 0)).toMatchObject({ kept: 15, dropped: 5 });
  expect(sendMegabytes(20, 0)).toMatchObject({ kept: 6, dropped: 14 });
  expect(sendMegabytes(20, 0)).toMatchObject({ kept: 0, dropped: 20 });
});

test('there is room again when what was under way has come', () => {
  const { sendMegabytes, underWay } = openHanging();
  const sent = [sendMegabytes(15, 0), sendMegabytes(15, 0)];
  for (const { end } of sent) {
    end();
    end();
  }
  expect(underWay).toMatchObject({ exchanges: 0, weight: 0 });
  expect(sendMegabytes(15, 0)).toMatchObject({ kept: 15, dropped: 0 });
});

test('what a request that is gone was sending is not waited for beyond half a minute', () => {
  const { sendMegabytes, underWay } = openHanging();
  sendMegabytes(15, 0);
  sendMegabytes(15, 20_000);
  underWay.forgetLost(31_000);
  expect(underWay.exchanges).toBe(15);
  underWay.forgetLost(51_000);
  expect(underWay.isEmpty()).toBe(true);
});
