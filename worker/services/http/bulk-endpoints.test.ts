import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { type MockDesk, openDesk } from '../../testing/mock-desk';

const house = openHouse();

let desk: MockDesk;
let ids: string[];
beforeEach(async () => {
  desk = await openDesk(house);
  ids = [];
  for (const path of ['/a', '/b', '/c']) {
    ids.push((await desk.make({ method: 'GET', path, params: [{ name: 'q', required: false }] })).id);
  }
});

async function bulk(action: string, which: string[] = ids) {
  const answer = await desk.admin('/endpoints/bulk', { method: 'POST', json: { ids: which, action } });
  return { ...answer, body: answer.body as Record<string, unknown> };
}

const statuses = async () => {
  const answers = await Promise.all(['/a', '/b', '/c'].map((path) => desk.send(path)));
  return answers.map(({ status }) => status);
};

const version = async () => Number((await desk.admin('')).headers.get('x-understudy-version'));

describe('many endpoints', () => {
  test('are switched off and on again, and the mocks follow at once', async () => {
    const before = await version();
    const off = await bulk('disable');
    expect(off).toMatchObject({
      status: 200,
      body: { action: 'disable', changed: [{ id: ids[0], method: 'GET', path: '/a' }, {}, {}], unknown: [] },
    });
    expect(Number(off.headers.get('x-understudy-version'))).toBe(before + 1);
    expect(await statuses()).toEqual([404, 404, 404]);
    await bulk('enable', ids.slice(1));
    expect(await statuses()).toEqual([404, 200, 200]);
  });

  test('are deleted, and come back with all of their parts', async () => {
    const whole = await desk.admin(`/endpoints/${ids[0]}`);
    const { id: _, ...document } = (whole.body as { endpoint: Record<string, unknown> }).endpoint;
    await desk.admin(`/endpoints/${ids[2]}`, { method: 'DELETE' });
    expect((await bulk('delete', ids.slice(0, 2))).body).toMatchObject({ changed: [{}, {}], unchanged: [] });
    expect(await statuses()).toEqual([404, 404, 404]);
    expect((await bulk('restore')).body).toMatchObject({ changed: [{}, {}, {}] });
    expect(await statuses()).toEqual([200, 200, 200]);
    const { endpoint } = (await desk.admin(`/endpoints/${ids[0]}`)).body as { endpoint: object };
    expect(endpoint).toMatchObject({ ...document, revision: 3 });
  });

  test('come back without the parts that were replaced before they fell', async () => {
    const [id = ''] = ids;
    await desk.admin(`/endpoints/${id}`, { method: 'PATCH', json: { params: [{ name: 'later' }] } });
    await bulk('delete', [id]);
    await bulk('restore', [id]);
    expect((await desk.admin(`/endpoints/${id}`)).body).toMatchObject({
      endpoint: { params: [{ name: 'later' }] },
    });
  });

  test('are told apart: what changed, what was so already, what is not there', async () => {
    const [a = '', b = ''] = ids;
    await bulk('disable', [a]);
    const before = await version();
    const { body } = await bulk('disable', [a, b, b, 'nobody']);
    expect(body).toMatchObject({ changed: [{ id: b }], unchanged: [a], unknown: ['nobody'] });
    expect(await version()).toBe(before + 1);
    await bulk('delete', [a]);
    expect((await bulk('enable', [a])).body).toMatchObject({ changed: [], unknown: [a] });
    expect((await bulk('restore', [b])).body).toMatchObject({ changed: [], unchanged: [b] });
    expect(await version()).toBe(before + 2);
  });

  test('of another group are not touched', async () => {
    const other = await openDesk(house);
    const { id } = await other.make({ method: 'GET', path: '/theirs' });
    expect((await bulk('delete', [id])).body).toMatchObject({ changed: [], unknown: [id] });
    expect((await other.send('/theirs')).status).toBe(200);
  });

  test('do not come back where one of their routes was taken since: none of them does', async () => {
    await bulk('delete');
    const { id } = await desk.make({ name: 'Newer', method: 'GET', path: '/b' });
    const refused = await bulk('restore');
    expect(refused).toMatchObject({
      status: 409,
      body: {
        code: 'endpoints.route_taken',
        errors: [{ pointer: '/ids/1' }],
        clashes: [{ taken_by: { id, name: 'Newer' } }],
      },
    });
    expect(await statuses()).toEqual([404, 200, 404]);
  });

  test('leave one event in the audit, which names them', async () => {
    await bulk('disable');
    const { organization_id, admin } = desk.at.team;
    const audit = await house.call(`/api/orgs/${organization_id}/audit?limit=1`, { token: admin.token });
    expect(audit.body).toMatchObject({
      events: [
        {
          action: 'endpoints.disable_many',
          actor_name: 'editor',
          changes: [{ field: 'count', after: 3 }, { after: [{ id: ids[0], name: 'GET /a' }, {}, {}] }],
        },
      ],
    });
  });

  test.each([[[]], [Array.from({ length: 501 }, (_, index) => `id-${index}`)]])(
    'are one at least and 500 at the most',
    async (which) => {
      expect(await bulk('disable', which)).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/ids' }] },
      });
    },
  );
});
