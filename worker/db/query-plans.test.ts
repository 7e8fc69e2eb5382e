import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { systemClock } from '../platform/clock';
import { type Database, openDatabase } from '../platform/database';
import { randomIds } from '../platform/ids';
import { openHouse } from '../testing/api';
import { place } from '../testing/places';
import { watchDatabase } from '../testing/watched-database';
import { listClaimants, listPlacesOfKind, replaceClaims } from './group-claims-repository';

test('no query of the admin API or of a mock request reads a table from end to end', async () => {
  const { database, statements } = watchDatabase(env.DB);
  const house = openHouse({ env: { DB: database } });
  await everyWayThroughTheHouse(house);
  await everyClaim(openDatabase(database));
  expect(statements.size).toBeGreaterThan(40);
  const scans: string[] = [];
  for (const sql of statements) {
    const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .bind(...Array(sql.split('?').length - 1).fill(null))
      .all<{ detail: string }>();
    const slow = results.filter(({ detail }) => /^SCAN (?!CONSTANT|\(subquery|json_each)/.test(detail));
    for (const { detail } of slow) scans.push(`${detail}: ${sql}`);
  }
  expect(scans).toEqual([]);
});

/** Whether kinds that claim names are registered or not. */
async function everyClaim(db: Database): Promise<void> {
  await listClaimants(db, 's3', 'a key');
  await listPlacesOfKind(db, 's3');
  const [removal, insertion] = replaceClaims({ db, clock: systemClock, ids: randomIds }, 'nobody', ['a key']);
  if (removal && insertion) await db.batch([removal, insertion]);
}

async function everyWayThroughTheHouse(house: ReturnType<typeof openHouse>): Promise<void> {
  const at = await place(house);
  const { owner, viewer, organization_id } = { ...at.team };
  const token = owner.token;
  const get = (path: string) => house.call(path, { token });
  const send = (method: string, path: string, json?: unknown, headers = {}) =>
    house.call(path, { method, token, headers, ...(json === undefined ? {} : { json }) });
  const org = `/api/orgs/${organization_id}`;
  const group = `/api/groups/${at.group_id}`;

  const made = await send('POST', `${group}/endpoints`, {
    method: 'GET',
    path: '/a',
    params: [{ name: 'q' }],
    headers: [{ name: 'h' }],
  });
  const { endpoint } = made.body as { endpoint: { id: string } };
  const one = `${group}/endpoints/${endpoint.id}`;
  await send('POST', `${group}/endpoints/batch`, { endpoints: [{ method: 'GET', path: '/b' }] });
  for (const action of ['disable', 'enable', 'delete', 'restore'])
    await send('POST', `${group}/endpoints/bulk`, { ids: [endpoint.id], action });
  await send('POST', `${group}/endpoints/dry-run`, { endpoint: { method: 'GET', path: '/c' } });
  await send('POST', `${group}/chaos/preview`, { endpoint_id: endpoint.id });
  for (const path of [
    `${group}/endpoints?limit=1`,
    `${group}/endpoints?q=a&method=GET&status=2xx&enabled=true`,
    one,
  ])
    await get(path);
  const { headers } = await send('PATCH', one, { name: 'A' });
  await send('PATCH', one, { name: 'B' }, { 'if-match': headers.get('etag') ?? '' });
  await send('PATCH', one, { name: 'C' }, { 'if-match': headers.get('etag') ?? '' });
  await send('POST', `${one}/test`, {});
  await send('DELETE', one);
  await send('POST', `${one}/restore`);

  const listed = await get('/api/groups?limit=1');
  const { next_cursor } = listed.body as { next_cursor: string | null };
  await get(`/api/groups?limit=1&cursor=${next_cursor ?? ''}`);
  for (const path of [
    '/api/auth/me',
    '/api/auth/sessions',
    '/api/groups?with=counts',
    '/api/orgs',
    '/api/projects',
    '/api/projects?with=counts',
    `/api/projects/${at.project_id}/summary`,
    '/api/tokens',
    org,
    `${org}/members`,
    `${org}/audit`,
  ])
    await get(path);
  await get(`${org}/audit?resource_id=${at.group_id}`);
  await get(
    `${org}/audit?action=groups.*&actor_id=${owner.id}&resource_type=group&from=2026-01-01&to=2100-01-01`,
  );
  await send('PATCH', '/api/auth/me', { name: 'Owner' });
  await send('POST', '/api/auth/sessions/end-others');
  await send('DELETE', `/api/auth/sessions/${owner.id}`);
  const invited = await send('POST', `${org}/invitations`, { role: 'viewer' });
  const { secret, invitation } = invited.body as { secret: string; invitation: { id: string } };
  await send('POST', '/api/invitations/look', { secret });
  await send('POST', '/api/invitations/accept', { secret });
  await send('DELETE', `${org}/invitations/${invitation.id}`);
  await send('PATCH', `${org}/members/${viewer.id}`, { role: 'editor' });
  await send('DELETE', `${org}/members/${viewer.id}`);
  await send('PATCH', org, { name: 'Renamed' });
  const token_made = await send('POST', '/api/tokens', { name: 'ci' });
  await send('DELETE', `/api/tokens/${(token_made.body as { token: { id: string } }).token.id}`);
  await send('PATCH', `/api/projects/${at.project_id}`, { name: 'Renamed' });
  await send('PATCH', group, { name: 'Renamed' });
  await house.call('/api/auth/login?provider=local', { token: null });
  await house.call(`/m/${at.project_slug}/orders/a`);
  await house.call(`/m/${at.project_slug}/orders/a`, { headers: { 'x-understudy-version': '2' } });
  await house.call('/m/nobody/nothing/a');
  for (const path of [group, `/api/projects/${at.project_id}`, org]) {
    await send('DELETE', path);
    await send('POST', `${path}/restore`);
  }
}
