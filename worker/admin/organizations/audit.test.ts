import { beforeEach, describe, expect, test } from 'vitest';
import { openHouse } from '../../testing/api';
import { type Place, place } from '../../testing/places';

const clock = { at: Date.now(), now: () => clock.at };
const house = openHouse({ deps: { clock } });

let at: Place;
let changedAt: string;
beforeEach(async () => {
  at = await place(house);
  clock.at += 60_000;
  changedAt = new Date(clock.at).toISOString();
  const group = `/api/groups/${at.group_id}`;
  await house.call(group, { method: 'PATCH', token: at.team.editor.token, json: { name: 'Sales' } });
  clock.at += 60_000;
  const endpoint = { method: 'GET', path: '/a' };
  await house.call(`${group}/endpoints`, { method: 'POST', token: at.team.admin.token, json: endpoint });
});

type Event = { action: string; actor_name: string; resource_name: string };

async function audit(query = '') {
  const { organization_id, admin } = at.team;
  const { status, body } = await house.call(`/api/orgs/${organization_id}/audit?${query}`, {
    token: admin.token,
  });
  return { status, body: body as { events: Event[]; next_cursor: string | null } };
}

const actions = async (query: string) => (await audit(query)).body.events.map(({ action }) => action);

describe('the audit', () => {
  test('tells who did what to what, when, and what it was before', async () => {
    const { events } = (await audit('action=groups.update')).body;
    expect(events).toMatchObject([
      {
        actor_id: at.team.editor.id,
        actor_name: 'editor',
        action: 'groups.update',
        resource_type: 'group',
        resource_id: at.group_id,
        resource_name: 'Sales',
        resource_revision: 2,
        created_at: changedAt,
        changes: [{ field: 'name', before: 'Orders', after: 'Sales' }],
      },
    ]);
  });

  test('is narrowed by who did it, by what was done and to what', async () => {
    expect(await actions(`actor_id=${at.team.admin.id}`)).toEqual(['endpoints.create']);
    expect(await actions('action=groups.*')).toEqual(['groups.update', 'groups.create']);
    expect(await actions('resource_type=endpoint')).toEqual(['endpoints.create']);
    expect(await actions(`resource_id=${at.group_id}`)).toEqual(['groups.update', 'groups.create']);
    expect(await actions(`actor_id=${at.team.owner.id}&action=groups.*`)).toEqual(['groups.create']);
  });

  test('is narrowed by time: from then on, and until just before', async () => {
    const from = encodeURIComponent(changedAt);
    expect(await actions(`from=${from}`)).toEqual(['endpoints.create', 'groups.update']);
    expect((await actions(`to=${from}`)).toSorted()).toEqual(['groups.create', 'projects.create']);
  });

  test('is read page by page, in a narrowed list too', async () => {
    const first = await audit('action=groups.*&limit=1');
    expect(first.body.events).toMatchObject([{ action: 'groups.update' }]);
    const second = await audit(`action=groups.*&limit=1&cursor=${first.body.next_cursor}`);
    expect(second.body).toMatchObject({ events: [{ action: 'groups.create' }], next_cursor: null });
  });

  test.each(['action=drop table', 'actor_id=me', 'from=yesterday'])('is not asked for %s', async (query) => {
    expect((await audit(query)).status).toBe(400);
  });
});
