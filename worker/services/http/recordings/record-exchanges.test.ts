import { env } from 'cloudflare:test';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Exchange } from '../../../engine/exchange';
import { openDatabase } from '../../../platform/database';
import { randomIds } from '../../../platform/ids';
import { openHouse } from '../../../testing/api';
import { type Place, place } from '../../../testing/places';
import type { AdminDeps } from '../admin-deps';
import { recordExchanges } from './record-exchanges';
import { newRecordings } from './recording-documents';

const NO_BODY = { text: null, size: 0, cut: false };

function exchange(id: string, path: string): Exchange {
  const text = JSON.stringify({ id });
  return {
    id,
    at: 0,
    source: 'client',
    group_id: 'group',
    group_slug: 'orders',
    kind: 'http',
    method: 'GET',
    url: `http://localhost:8787/m/shop/orders${path}`,
    path,
    request_headers: [],
    request_body: NO_BODY,
    status: 200,
    response_headers: [],
    response_body: { text, size: text.length, cut: false },
    duration_ms: 1,
    queue_ms: 0,
    caller: { address: null, country: null },
    world: 'main',
    seed: 'seed',
    why: { outcome: 'proxied' },
  };
}

describe('exchanges that are named by their ids', () => {
  let here: Place;
  beforeAll(async () => {
    here = await place(openHouse());
  });

  const asked = (exchange_ids: string[]) =>
    newRecordings.parse({ exchange_ids, ids: 'parameter', answers: 'first', dry_run: true });

  /** With a log that has two exchanges. */
  function depsWith(asks: unknown[]): AdminDeps {
    const log = [exchange('e2', '/a/2'), exchange('e1', '/a/1')];
    const exchanges = async (projectId: string, ids: readonly string[]) => {
      asks.push([projectId, ids]);
      return log.filter(({ id }) => ids.includes(id));
    };
    const ports = { db: openDatabase(env.DB), ids: randomIds, exchanges };
    const group = { id: here.group_id, name: 'Orders', project: { id: here.project_id } };
    return { ports, group } as unknown as AdminDeps; // a dry run touches no more
  }

  test('are those of the project, and what the log has no more is told', async () => {
    const asks: unknown[] = [];
    const { made, skipped } = await recordExchanges(depsWith(asks), asked(['lost', 'e1', 'e1', 'e2']));
    expect(asks).toEqual([[here.project_id, ['lost', 'e1', 'e2']]]);
    expect(made).toMatchObject([
      { endpoint: { path: '/a/:id', response_body: '{"id":"e2"}' }, exchanges: [1, 3] },
    ]);
    expect(skipped).toEqual([{ index: 0, method: '', path: '', reason: 'The log has no exchange lost.' }]);
  });
});
