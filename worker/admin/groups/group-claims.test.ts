import { env } from 'cloudflare:test';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listClaimants } from '../../db/group-claims-repository';
import { openDatabase } from '../../platform/database';
import { serviceOfKind } from '../../services/registry';
import { openHouse } from '../../testing/api';
import { place } from '../../testing/places';

const house = openHouse();
const http = serviceOfKind('http');
const own = http.claims;
let names: string[] = [];
let key: string;

/** Endpoints claim nothing by themselves. */
beforeEach(() => {
  key = crypto.randomUUID();
  names = [key];
  http.claims = () => names;
});

afterEach(() => {
  if (own) http.claims = own;
  else delete http.claims;
});

const claimants = async (name = key) => {
  const places = await listClaimants(openDatabase(env.DB), 'http', name);
  return places.map(({ project, group }) => `${project}/${group}`);
};

async function claiming() {
  const at = await place(house);
  const { token } = at.team.owner;
  const send = async (method: string, path: string, json?: object) => {
    const answer = await house.call(path, { method, token, ...(json && { json }) });
    expect(answer.status, answer.text).toBeLessThan(300);
  };
  return { at, send, name: `${at.project_slug}/orders`, group: `/api/groups/${at.group_id}` };
}

test('a group is found by the names that it claims, once it is there', async () => {
  names = [key, `${key}-2`, key];
  const { name } = await claiming();
  expect(await claimants()).toEqual([name]);
  expect(await claimants(`${key}-2`)).toEqual([name]);
  expect(await claimants('somebody else')).toEqual([]);
});

test('it is found by other names as soon as its config says so, and by none when it claims none', async () => {
  const { send, group, name } = await claiming();
  names = [`${key}-new`];
  await send('PATCH', group, { name: 'Only renamed' });
  await send('PATCH', group, { config: { allow_simulate: false } });
  expect([await claimants(), await claimants(`${key}-new`)]).toEqual([[], [name]]);
  names = [];
  await send('PUT', group, { slug: 'orders', name: 'Orders' });
  expect(await claimants(`${key}-new`)).toEqual([]);
});

test('what it has ceased to claim does not come back with it', async () => {
  const { send, group, name } = await claiming();
  names = [`${key}-new`];
  await send('PATCH', group, { config: { allow_simulate: false } });
  await send('DELETE', group);
  await send('POST', `${group}/restore`);
  expect([await claimants(), await claimants(`${key}-new`)]).toEqual([[], [name]]);
});

test.each([
  ['it', ({ group_id }: { group_id: string }) => `/api/groups/${group_id}`],
  ['its project', ({ project_id }: { project_id: string }) => `/api/projects/${project_id}`],
  [
    'its organization',
    ({ named }: { named: { organization_id: string } }) => `/api/orgs/${named.organization_id}`,
  ],
])('nobody finds it while %s is deleted', async (_what, pathOf) => {
  const { at, send, name } = await claiming();
  await send('DELETE', pathOf(at));
  expect(await claimants()).toEqual([]);
  await send('POST', `${pathOf(at)}/restore`);
  expect(await claimants()).toEqual([name]);
});

test('of several that claim a name the oldest comes first, whoever changed last', async () => {
  const first = await claiming();
  await new Promise((resolve) => setTimeout(resolve, 5));
  const second = await claiming();
  await first.send('PATCH', first.group, { config: { allow_simulate: false } });
  expect(await claimants()).toEqual([first.name, second.name]);
});
