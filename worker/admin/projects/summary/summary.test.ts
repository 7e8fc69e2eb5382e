import { expect, test } from 'vitest';
import { openHouse } from '../../../testing/api';
import { openLogDesk } from '../../../testing/log-desk';

const house = openHouse();

test('a list of groups tells what each consists of, when it is asked to', async () => {
  const desk = await openLogDesk(house);
  for (const path of ['/a', '/b', '/c']) await desk.make({ method: 'GET', path });
  await desk.admin('/collections', { method: 'POST', json: { name: 'posts' } });
  const { id } = await desk.make({ method: 'GET', path: '/gone' });
  await desk.admin(`/endpoints/${id}`, { method: 'DELETE' });
  const list = (query: string) =>
    house.call(`/api/groups?project_id=${desk.at.project_id}${query}`, { token: desk.token });
  expect((await list('&with=counts')).body).toMatchObject({
    groups: [{ id: desk.at.group_id, counts: { endpoints: 3, collections: 1 } }],
  });
  expect((await list('')).text).not.toContain('counts');
});

test('a list of projects tells how many groups each has, and what is in them', async () => {
  const desk = await openLogDesk(house);
  const { organization_id, owner } = desk.at.team;
  await desk.make({ method: 'GET', path: '/a' });
  await house.call('/api/groups', {
    method: 'POST',
    token: owner.token,
    json: { project_id: desk.at.project_id, name: 'Empty' },
  });
  const listed = await house.call(`/api/projects?organization_id=${organization_id}&with=counts`, {
    token: owner.token,
  });
  expect(listed.body).toMatchObject({
    projects: [{ id: desk.at.project_id, counts: { groups: 2, endpoints: 1, collections: 0 } }],
  });
});

test('the summary of a project counts its parts, and its requests by the hour and by group', async () => {
  const desk = await openLogDesk(house);
  await desk.make({ method: 'GET', path: '/a' });
  await desk.make({ method: 'GET', path: '/broken', response_status_code: 503 });
  for (const path of ['/a', '/a', '/broken', '/nowhere']) await desk.send(path);
  await house.call(`/m/${desk.at.project_slug}/no-such-group/a`, { token: null });
  await house.settled();
  const { body } = await desk.log('/summary');
  const { summary } = body as { summary: { traffic: { points: object[] }; by_group: object[] } };
  expect(summary).toMatchObject({
    groups: 1,
    parts: { endpoints: 2, collections: 0 },
    traffic: { step_minutes: 60, count: 5, errors: 1 },
    by_group: [
      {
        group_id: desk.at.group_id,
        parts: { endpoints: 2 },
        traffic: { count: 4, unmatched: 1, errors: 1, faulted: 0 },
      },
    ],
  });
  expect(summary.traffic.points).toHaveLength(24);
  expect(summary.by_group[0]).toMatchObject({ traffic: { points: expect.objectContaining({ length: 24 }) } });
  expect((await desk.log('/summary?hours=3')).body).toMatchObject({
    summary: { traffic: { points: { length: 3 } } },
  });
});

test('the summary of a project without a request has every hour, and nothing in it', async () => {
  const desk = await openLogDesk(house);
  const { body } = await desk.log('/summary?hours=2');
  const nothing = { count: 0, unmatched: 0, errors: 0, faulted: 0 };
  expect(body).toMatchObject({
    summary: {
      traffic: { ...nothing, points: [nothing, nothing] },
      by_group: [{ traffic: { ...nothing, points: [0, 0] } }],
    },
  });
});
