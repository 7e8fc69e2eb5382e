import { expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { type Place, place } from '../../../testing/places';

const house = openHouse();

type Link = { url: string; token: string; created_at: string };

const pathOf = (at: Place) => `/api/projects/${at.project_id}/demo-link`;

async function share(at: Place) {
  const made = await house.call(pathOf(at), { method: 'PUT', token: at.team.editor.token });
  return { status: made.status, link: (made.body as { demo_link: Link }).demo_link };
}

const look = (token: string) => house.call(`/api/demo/${token}`, { token: null });

test('a project is not shared until somebody shares it, and every member sees the link then', async () => {
  const at = await place(house, 'auth');
  const seen = () => house.call(pathOf(at), { token: at.team.viewer.token });
  expect(await seen()).toMatchObject({ status: 200, body: { demo_link: null } });
  const { status, link } = await share(at);
  expect(status).toBe(201);
  expect(link.url).toMatch(new RegExp(`/shared/demo/${link.token}$`));
  expect(await seen()).toMatchObject({ status: 200, body: { demo_link: link } });
});

test('who shares again gets the link that is there', async () => {
  const at = await place(house, 'auth');
  const [first, second] = [await share(at), await share(at)];
  expect(second).toEqual({ status: 200, link: first.link });
});

test('whoever has the link sees the name of the project and the groups that its client calls, and nothing else', async () => {
  const at = await place(house, 'auth');
  await house.call('/api/groups', {
    method: 'POST',
    token: at.team.owner.token,
    json: { project_id: at.project_id, name: 'Secret plans', kind: 'http' },
  });
  const { link } = await share(at);
  const { status, body } = await look(link.token);
  expect(status).toBe(200);
  expect(body).toEqual({
    project: { name: 'Shop', slug: at.project_slug },
    groups: [
      {
        slug: 'orders',
        name: 'Orders',
        kind: 'auth',
        base_url: expect.stringContaining(`/m/${at.project_slug}/orders`),
      },
    ],
  });
});

test('a link that is revoked leads nowhere, and the next one is another', async () => {
  const at = await place(house, 'auth');
  const { link } = await share(at);
  const revoke = () => house.call(pathOf(at), { method: 'DELETE', token: at.team.editor.token });
  expect((await revoke()).status).toBe(204);
  expect((await revoke()).status).toBe(204);
  expect(await look(link.token)).toMatchObject({ status: 404, body: { code: 'demo_link.unknown' } });
  const again = await share(at);
  expect(again.status).toBe(201);
  expect(again.link.token).not.toBe(link.token);
  expect((await look(link.token)).status).toBe(404);
});

test.each(['null', 'a'.repeat(500), '%00', '%'])('"%s" is no link', async (token) => {
  expect((await look(token)).status).toBe(404);
});

test('the link of a deleted project leads nowhere until the project is back', async () => {
  const at = await place(house, 'auth');
  const { link } = await share(at);
  const token = at.team.owner.token;
  await house.call(`/api/projects/${at.project_id}`, { method: 'DELETE', token });
  expect((await look(link.token)).status).toBe(404);
  await house.call(`/api/projects/${at.project_id}/restore`, { method: 'POST', token });
  expect((await look(link.token)).status).toBe(200);
});

test('neither the project nor its audit log tells the link, and sharing changes no revision', async () => {
  const at = await place(house, 'auth');
  const token = at.team.owner.token;
  const project = () => house.call(`/api/projects/${at.project_id}`, { token });
  const before = await project();
  const { link } = await share(at);
  expect((await project()).body).toEqual(before.body);
  const audit = await house.call(`/api/orgs/${at.named.organization_id}/audit?resource_id=${at.project_id}`, {
    token,
  });
  expect(audit.text).toContain('demo_shared_at');
  expect(audit.text).not.toContain(link.token);
});

test.each([
  ['es', 'El enlace no lleva a ninguna parte'],
  ['pt-BR', 'O link não leva a lugar nenhum'],
])('a visitor is told in %s', async (language, title) => {
  const answer = await house.call('/api/demo/nothing', { headers: { 'accept-language': language } });
  expect(answer).toMatchObject({ status: 404, body: { title } });
});
