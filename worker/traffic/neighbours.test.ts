import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { openHouse } from '../testing/api';
import { openNeighbourDesk } from '../testing/neighbour-desk';
import { place } from '../testing/places';
import { watchDatabase } from '../testing/watched-database';
import { rehearsalPorts } from './rehearsal';

const house = openHouse();

async function openProject() {
  const at = await place(house);
  const { token } = at.team.editor;
  async function make(slug: string, kind: string): Promise<string> {
    const json = { project_id: at.project_id, name: slug, slug, kind };
    const { body, status } = await house.call('/api/groups', { method: 'POST', token, json });
    expect(status).toBe(201);
    return (body as { group: { id: string } }).group.id;
  }
  const remove = (id: string) => house.call(`/api/groups/${id}`, { method: 'DELETE', token });
  return { ...at, make, remove };
}

test('a group finds the other live groups of its project, oldest first', async () => {
  const { group_id, make, remove } = await openProject();
  await (await openProject()).make('elsewhere', 's3');
  const files = await make('files', 's3');
  await make('login', 'auth');
  await remove(await make('gone', 'auth'));
  const desk = openNeighbourDesk();
  expect(await desk.ports.neighbours(await desk.group(group_id))).toEqual([
    { id: files, slug: 'files', name: 'files', kind: 's3' },
    expect.objectContaining({ slug: 'login', kind: 'auth' }),
  ]);
  const beside = await desk.ports.neighbours(await desk.group(files));
  expect(beside.map(({ slug }) => slug)).toEqual(['orders', 'login']);
});

test('a neighbour does what its kind does for others', async () => {
  const { group_id, make } = await openProject();
  await make('files', 's3');
  await make('login', 'auth');
  await make('inbox', 'webhooks');
  const desk = openNeighbourDesk();
  const abilities = async (slug: string) => {
    const found = await desk.open(group_id, slug);
    return found && [found.kind, found.judgeBearer !== null, found.shelf !== null];
  };
  expect(await abilities('files')).toEqual(['s3', false, true]);
  expect(await abilities('login')).toEqual(['auth', true, false]);
  expect(await abilities('inbox')).toEqual(['webhooks', false, false]);
});

test('what is not there, is in another project, or cannot be served is no neighbour', async () => {
  const { group_id, make } = await openProject();
  await (await openProject()).make('elsewhere', 's3');
  const broken = await make('broken', 's3');
  await env.DB.prepare(`UPDATE groups SET config = '{"accounts":1}' WHERE id = ?`).bind(broken).run();
  const desk = openNeighbourDesk();
  for (const slug of ['nothing', 'elsewhere', 'broken', '', '../orders']) {
    expect(await desk.open(group_id, slug)).toBe(null);
  }
});

test('a warm neighbour costs no look at the database, and a write of this isolate is seen at once', async () => {
  const { group_id, make, remove } = await openProject();
  const files = await make('files', 's3');
  const { database, count: queries } = watchDatabase(env.DB);
  const desk = openNeighbourDesk({ DB: database });
  const own = await desk.group(group_id);
  const at = { world: 'main', now: desk.ports.clock.now() };
  const look = async () => [
    (await desk.ports.neighbours(own)).length,
    (await desk.ports.neighbour(own, 'files', at))?.kind ?? null,
  ];
  expect(await look()).toEqual([1, 's3']);
  const cold = queries();
  expect(await look()).toEqual([1, 's3']);
  expect(queries()).toBe(cold);
  await remove(files);
  desk.invalidate(files);
  expect(await look()).toEqual([0, null]);
});

test('in a rehearsal a neighbour rehearses, too', async () => {
  const { ports } = openNeighbourDesk();
  const asked: unknown[] = [];
  const rehearsing = rehearsalPorts(ports, {
    async open(_group, slug, _at, given) {
      asked.push([slug, given === rehearsing]);
      return null;
    },
  });
  const { group_id } = await openProject();
  const own = await openNeighbourDesk().group(group_id);
  await rehearsing.neighbour(own, 'files', { world: 'main', now: 0 });
  expect(asked).toEqual([['files', true]]);
});
