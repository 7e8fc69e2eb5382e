import { expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { person, team } from '../../testing/people';
import { place } from '../../testing/places';

const house = openHouse();

test('a project gets its slug from its name', async () => {
  const acme = await team();
  const made = await house.call('/api/projects', {
    method: 'POST',
    token: acme.owner.token,
    json: { organization_id: acme.organization_id, name: 'Café Überall 3' },
  });
  expect(made).toMatchObject({ status: 201, body: { project: { slug: 'cafe-uberall-3' } } });
});

test('who belongs to one organization need not name it', async () => {
  const ada = await person('Ada');
  await house.call('/api/orgs', { method: 'POST', token: ada.token, json: { name: 'Only' } });
  const made = await house.call('/api/projects', {
    method: 'POST',
    token: ada.token,
    json: { name: 'Quick start' },
  });
  expect(made).toMatchObject({ status: 201, body: { project: { slug: 'quick-start' } } });
});

test('a project is found by its slug, by who may see it', async () => {
  const [mine, theirs] = [await place(house), await place(house)];
  const find = (slug: string) => house.call(`/api/projects?slug=${slug}`, { token: mine.team.viewer.token });
  expect((await find(mine.project_slug)).body).toMatchObject({ projects: [{ id: mine.project_id }] });
  expect((await find(theirs.project_slug)).body).toMatchObject({ projects: [] });
});

test('slugs are unique among live projects of the whole installation', async () => {
  const [mine, theirs] = await Promise.all([place(house), team()]);
  const take = () =>
    house.call('/api/projects', {
      method: 'POST',
      token: theirs.owner.token,
      json: { organization_id: theirs.organization_id, name: 'Theirs', slug: mine.project_slug },
    });
  expect(await take()).toMatchObject({
    status: 409,
    body: { code: 'projects.slug_taken', errors: [{ pointer: '/slug' }] },
  });
  await house.call(`/api/projects/${mine.project_id}`, { method: 'DELETE', token: mine.team.owner.token });
  expect((await take()).status).toBe(201);
  const back = await house.call(`/api/projects/${mine.project_id}/restore`, {
    method: 'POST',
    token: mine.team.owner.token,
  });
  expect(back).toMatchObject({ status: 409, body: { code: 'projects.slug_taken' } });
});

test.each(['Has Capitals', 'two--hyphens', '-edge', 'edge-', 'ümlaut', 'a'.repeat(64), ''])(
  'the slug "%s" is refused with what a slug is',
  async (slug) => {
    const acme = await team();
    const answer = await house.call('/api/projects', {
      method: 'POST',
      token: acme.owner.token,
      json: { organization_id: acme.organization_id, name: 'P', slug },
    });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: 'requests.invalid', errors: [{ pointer: '/slug' }] },
    });
  },
);

test('a restored project brings back the groups that fell with it, not those deleted before', async () => {
  const at = await place(house);
  const token = at.team.owner.token;
  const other = await house.call('/api/groups', {
    method: 'POST',
    token,
    json: { project_id: at.project_id, name: 'Deleted before' },
  });
  const { group } = other.body as { group: { id: string } };
  await house.call(`/api/groups/${group.id}`, { method: 'DELETE', token });
  await house.call(`/api/projects/${at.project_id}`, { method: 'DELETE', token });
  await house.call(`/api/projects/${at.project_id}/restore`, { method: 'POST', token });
  const groups = await house.call(`/api/groups?project_id=${at.project_id}`, { token });
  expect(groups.body).toMatchObject({ groups: [{ id: at.group_id }] });
  expect((groups.body as { groups: unknown[] }).groups).toHaveLength(1);
});

test('a project that changes its slug is served under the new one only, at once', async () => {
  const at = await place(house);
  const health = (slug: string) => house.call(`/m/${slug}/orders/health`);
  expect((await health(at.project_slug)).status).toBe(200);
  const slug = `moved-${at.project_id.slice(0, 8)}`;
  await house.call(`/api/projects/${at.project_id}`, {
    method: 'PATCH',
    token: at.team.editor.token,
    json: { slug },
  });
  expect((await health(slug)).status).toBe(200);
  expect((await health(at.project_slug)).status).toBe(404);
});

test('deleting a project deletes what its log has seen, and restoring begins a new one', async () => {
  const at = await place(house);
  const token = at.team.admin.token;
  const total = async () => {
    const { body } = await house.call(`/m/${at.project_slug}/orders/stats`);
    return (body as { traffic: { total: number } }).traffic.total;
  };
  await house.call(`/m/${at.project_slug}/orders/anything`);
  await house.settled();
  expect(await total()).toBe(1);
  await house.call(`/api/projects/${at.project_id}`, { method: 'DELETE', token });
  await house.call(`/api/projects/${at.project_id}/restore`, { method: 'POST', token });
  expect(await total()).toBe(0);
});
