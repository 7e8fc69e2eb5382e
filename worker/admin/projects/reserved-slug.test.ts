import { afterEach, beforeEach, expect, test } from 'vitest';
import { serviceOfKind } from '../../services/registry';
import { openHouse } from '../../testing/api';
import { place } from '../../testing/places';

const house = openHouse();
const http = serviceOfKind('http');
const { shared } = http;
const label = `kept-${crypto.randomUUID()}`;

/** Endpoints share no host by themselves. */
const hostOf = (kept: string): NonNullable<typeof shared> => ({
  label: kept,
  claimOf: () => null,
  isMeant: () => false,
  owns: () => false,
  refuse: () => ({ status: 403, headers: [], body: null }),
});

beforeEach(() => {
  http.shared = hostOf(label);
});

afterEach(() => {
  if (shared) http.shared = shared;
  else delete http.shared;
});

test('no project takes the place of a host that all groups of a kind share', async () => {
  const at = await place(house);
  const { token } = at.team.owner;
  const { organization_id } = at.named;
  const refused = { status: 409, body: { code: 'projects.slug_reserved' } };
  const create = (json: object) =>
    house.call('/api/projects', { method: 'POST', token, json: { organization_id, ...json } });
  const change = (json: object) =>
    house.call(`/api/projects/${at.project_id}`, { method: 'PATCH', token, json });
  expect(await create({ name: 'Mine', slug: label })).toMatchObject(refused);
  expect(await create({ name: label.replaceAll('-', ' ') })).toMatchObject(refused);
  expect(await change({ slug: label })).toMatchObject(refused);
  expect(await change({ slug: `${label}-2` })).toMatchObject({ status: 200 });
});

test('a project that had the slug before keeps it', async () => {
  const at = await place(house);
  const { token } = at.team.owner;
  const change = (json: object) =>
    house.call(`/api/projects/${at.project_id}`, { method: 'PATCH', token, json });
  expect(await change({ slug: `${label}-old` })).toMatchObject({ status: 200 });
  http.shared = hostOf(`${label}-old`);
  expect(await change({ slug: `${label}-old`, name: 'Renamed' })).toMatchObject({ status: 200 });
});
