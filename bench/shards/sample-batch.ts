/** What the product's recorder sends to a log object (worker/engine/exchange-batch.ts); what becomes of it is counted afterwards. */
export type SampleBatch = {
  id: string;
  project_id: string;
  shard: number;
  shards: number;
  exchanges: string;
  count: number;
  at: number;
  minutes: string;
  dropped: number;
};

const GROUP = { group_id: '5b0e3f0a-6d3c-4c43-9b0e-0b6a3c8f6a11', group_slug: 'shop' };
const ENDPOINT = {
  id: 'c1a3a4de-20b0-4f5a-8d5e-0a6f6a2a1b22',
  name: 'Products',
  method: 'GET',
  path: '/products',
};
const BODY = '{"id":7,"name":"Mug","price":12.5,"tags":["new","blue"],"stock":{"berlin":4,"oslo":0}}';
const NO_BODY = { text: null, size: 0, cut: false };
const MINUTE_MS = 60_000;
const DURATION_MS = 1;

/** Requests for one path, as a load test makes them. All batches of a run are alike but for their ids, so that writing costs little. */
export function sampleBatch(count: number, now: number): Omit<SampleBatch, 'id' | 'shard'> {
  const common = {
    source: 'client',
    ...GROUP,
    kind: 'http',
    method: 'GET',
    url: 'http://localhost:8787/m/demo/shop/products',
    path: '/products',
    request_headers: [['user-agent', 'bench']],
    request_body: NO_BODY,
    status: 200,
    response_headers: [['content-type', 'application/json']],
    response_body: { text: BODY, size: BODY.length, cut: false },
    queue_ms: 0,
    caller: { address: 'c0ffee', country: null },
    world: 'main',
    why: { outcome: 'matched', endpoint: ENDPOINT },
  };
  const rows = Array.from({ length: count }, (_, index) => {
    return [0, crypto.randomUUID(), now, DURATION_MS, `seed-${index}`];
  });
  return {
    project_id: '',
    shards: 1,
    exchanges: JSON.stringify({ common: [common], rows }),
    count,
    at: now,
    minutes: JSON.stringify(countsOf(count, Math.floor(now / MINUTE_MS))),
    dropped: 0,
  };
}

/** By class of status, unmatched, faulted, milliseconds, by latency; for the group and for the endpoint. */
function countsOf(count: number, minute: number) {
  const counts = [0, count, 0, 0, 0, 0, 0, count * DURATION_MS, count];
  const group = { ...GROUP, endpoint_id: '', method: '', path: '' };
  const endpoint = { ...GROUP, endpoint_id: ENDPOINT.id, method: ENDPOINT.method, path: ENDPOINT.path };
  return { names: [group, endpoint], rows: [0, 1].map((name) => [minute, name, ...counts]) };
}
