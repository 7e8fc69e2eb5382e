import { createExecutionContext, env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { createApp } from '../app';
import { buildDeps } from '../deps';
import type { GroupIdentity } from '../services/ports';
import { openHouse } from '../testing/api';
import { place } from '../testing/places';

test('what was answered a moment ago is counted for the service that asks, and by endpoint', async () => {
  const house = openHouse();
  const at = await place(house);
  const other = await place(house);
  const endpoint = { name: 'List', method: 'GET', path: '/orders', response_body: '[]' };
  for (const { group_id, team } of [at, other])
    await house.call(`/api/groups/${group_id}/endpoints`, {
      method: 'POST',
      token: team.editor.token,
      json: endpoint,
    });
  const deps = buildDeps(env);
  const app = createApp(deps);
  const send = (path: string) =>
    app.fetch(new Request(`http://localhost:8787/m/${path}`), createExecutionContext());
  for (const path of ['orders', 'orders', 'nothing', 'orders?simulate_error=503'])
    await send(`${at.project_slug}/orders/${path}`);
  await send(`${other.project_slug}/orders/orders`);
  const group = { id: at.group_id, project: { id: at.project_id } } as GroupIdentity;
  expect(await deps.admin.ports.measures(group)).toMatchObject({
    count: 4,
    errors: 1,
    unmatched: 1,
    by_status: { '2xx': 2, '4xx': 1, '5xx': 1 },
    routes: [{ method: 'GET', path: '/orders', count: 2 }],
  });
});
