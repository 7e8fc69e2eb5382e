import { describe, expect, test } from 'vitest';
import { openHouse } from '../testing/api';
import { type Place, place } from '../testing/places';

const house = openHouse();

type Kind = [noun: string, at: (place: Place) => string, make?: object];

const KINDS: Kind[] = [
  ['organization', ({ named }) => `/api/orgs/${named.organization_id}`],
  ['project', ({ project_id }) => `/api/projects/${project_id}`],
  ['group', ({ group_id }) => `/api/groups/${group_id}`],
  ['endpoint', ({ group_id }) => `/api/groups/${group_id}/endpoints`, { method: 'GET', path: '/a' }],
  ['collection', ({ group_id }) => `/api/groups/${group_id}/collections`, { name: 'posts' }],
];

describe.each(KINDS)('who writes or deletes an older %s than there is', (noun, locate, make) => {
  async function open() {
    const at = await place(house);
    const { token } = at.team.owner;
    const send = (path: string, method: string, json?: object, revision?: number) =>
      house.call(path, {
        method,
        token,
        ...(json && { json }),
        ...(revision && { headers: { 'if-match': `"r${revision}"` } }),
      });
    if (!make) return { url: locate(at), send };
    const { body } = await send(locate(at), 'POST', make);
    return { url: `${locate(at)}/${(body as Record<string, { id: string }>)[noun]?.id}`, send };
  }

  test('is told what others wrote, and gets the whole document as it is', async () => {
    const { url, send } = await open();
    expect((await send(url, 'PATCH', { name: 'Theirs' }, 1)).status).toBe(200);
    const late = await send(url, 'PATCH', { name: 'Mine' }, 1);
    expect(late).toMatchObject({
      status: 412,
      body: {
        code: 'requests.stale',
        changed: [{ field: 'name', after: 'Theirs', by: 'owner', at: expect.any(String), revision: 2 }],
      },
    });
    const read = await send(url, 'GET');
    expect((late.body as { current: object }).current).toEqual((read.body as Record<string, object>)[noun]);
    expect(late.headers.get('etag')).toBe(read.headers.get('etag'));
  });

  test('deletes nothing that has changed since', async () => {
    const { url, send } = await open();
    await send(url, 'PATCH', { name: 'Theirs' });
    const late = await send(url, 'DELETE', undefined, 1);
    expect(late).toMatchObject({ status: 412, body: { current: { name: 'Theirs', revision: 2 } } });
    expect((await send(url, 'GET')).status).toBe(200);
    expect((await send(url, 'DELETE', undefined, 2)).status).toBe(204);
  });
});
