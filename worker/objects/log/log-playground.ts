import { env } from 'cloudflare:test';
import type { Exchange } from '../../engine/exchange';
import type { ExchangeBatch, PackedExchanges } from '../../engine/exchange-batch';
import { type CountedExchange, countExchanges } from '../../engine/log-measures/count-exchanges';
import { sampleExchange } from '../../engine/sample-exchange';
import { systemClock } from '../../platform/clock';
import { randomIds } from '../../platform/ids';

const NO_BODY = { text: null, size: 0, cut: false };

export function openLog(projectId: string = randomIds.next()) {
  return env.PROJECT_LOG.getByName(projectId);
}

export function exchange(change: Partial<Exchange> = {}): Exchange {
  return sampleExchange({
    id: randomIds.next(),
    at: systemClock.now(),
    method: 'GET',
    url: 'http://localhost:8787/m/demo/shop/x',
    path: '/x',
    request_body: NO_BODY,
    status: 200,
    response_headers: [],
    why: { outcome: 'matched' },
    ...change,
  });
}

export function numbered(from: number, to: number, change: Partial<Exchange> = {}): Exchange[] {
  return Array.from({ length: to - from }, (_, index) => exchange({ ...change, path: `/${from + index}` }));
}

export function logBatch(exchanges: readonly Exchange[], change: Partial<ExchangeBatch> = {}): ExchangeBatch {
  return {
    id: randomIds.next(),
    project_id: 'project-1',
    shard: 0,
    shards: 1,
    exchanges: JSON.stringify(packed(exchanges)),
    count: exchanges.length,
    at: exchanges.at(-1)?.at ?? 0,
    minutes: JSON.stringify(countExchanges(exchanges.map(counted))),
    dropped: 0,
    ...change,
  };
}

function counted({ at, duration_ms, source, status, group_id, group_slug, why }: Exchange): CountedExchange {
  const group = group_id === null ? null : { id: group_id };
  return { at, endedAt: at + duration_ms, like: { source, status, group, groupSlug: group_slug, why } };
}

function packed(exchanges: readonly Exchange[]): PackedExchanges {
  return {
    common: exchanges.map(({ id: _, at: __, duration_ms: ___, seed: ____, ...part }) => part),
    rows: exchanges.map(({ id, at, duration_ms, seed }, index) => [index, id, at, duration_ms, seed]),
  };
}
