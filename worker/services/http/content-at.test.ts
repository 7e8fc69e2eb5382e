import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { nearestEndpoints } from '../../engine/nearest-endpoints';
import { createRandom, type Random } from '../../engine/random';
import { METHODS } from '../../engine/route-pattern';
import { matchRoute } from '../../engine/route-trie';
import { openDatabase } from '../../platform/database';
import { openHouse } from '../../testing/api';
import { openDesk } from '../../testing/mock-desk';
import { type CompiledHttp, compileGroup, type GroupContent } from './compiled';
import { httpConfig } from './config';
import { contentAt } from './content-at';
import { type Endpoint, newEndpoint } from './documents';
import { draftFrom } from './draft';
import { loadEndpoints } from './repository';
import { routeKeyOf } from './routes';

const house = openHouse();
const db = openDatabase(env.DB);

const ASKED = METHODS.filter((method) => method !== 'ANY');
const PARTS = ['a', 'A', 'b', 'a%20b', '%41', ':id', ':other', '*', 'chaos'];
const SENT_PARTS = ['a', 'A', 'b', 'B', 'a%20b', 'a%2fb', '%62', 'chaos', 'x'];

const compile = (content: GroupContent) => compileGroup(content, httpConfig.parse({}));

test('a request meets the same in it as in the whole group', async () => {
  const random = createRandom('content at');
  const desk = await openDesk(house);
  await desk.admin('/collections', { method: 'POST', json: { name: 'b' } });
  const drafts = new Map(
    Array.from({ length: 250 }, () => randomDraft(random)).map((draft) => [routeKeyOf(draft), draft]),
  );
  const made = await desk.admin('/endpoints/batch', {
    method: 'POST',
    json: { endpoints: [...drafts.values()] },
  });
  expect(made.status).toBe(201);
  const saved = await loadEndpoints(db, desk.at.group_id);
  const whole = await compile(await wholeGroup(desk.at.group_id, saved));

  let met = 0;
  for (let times = 0; times < 150; times++) {
    const method = pick(ASKED, random);
    const path = randomPath(SENT_PARTS, random);
    const part = await contentAt(db, desk.at.group_id, path);
    expect(part.endpoints.length).toBeLessThan(saved.length / 4);
    const twin = path.replace(/\/chaos(\/?)$/, '$1') || '/';
    for (const each of [path, twin]) {
      const expected = seen(whole, method, each);
      expect([method, each, seen(await compile(part), method, each)]).toEqual([method, each, expected]);
      if ('route' in expected.match) met++;
    }
  }
  expect(met).toBeGreaterThan(100);
});

test('an endpoint that is not saved is the last of them, in the place of the one with its id', async () => {
  const random = createRandom('unsaved');
  const desk = await openDesk(house);
  await desk.make({ name: 'First', method: 'GET', path: '/a' });
  await desk.make({ name: 'Second', method: 'GET', path: '/b' });
  const saved = await loadEndpoints(db, desk.at.group_id);
  for (const replaced of saved) {
    for (const id of [replaced.id, 'draft']) {
      const unsaved = { ...replaced, ...draftFrom(newEndpoint.parse(randomDraft(random))), id };
      const others = saved.filter((endpoint) => endpoint.id !== id);
      const whole = await compile(await wholeGroup(desk.at.group_id, [...others, unsaved]));
      for (const path of ['/a', '/b', '/a/b', unsaved.path]) {
        const part = await contentAt(db, desk.at.group_id, path, unsaved);
        expect(seen(await compile(part), 'GET', path)).toEqual(seen(whole, 'GET', path));
      }
    }
  }
});

async function wholeGroup(groupId: string, endpoints: Endpoint[]): Promise<GroupContent> {
  return { endpoints, collections: (await contentAt(db, groupId, '/')).collections };
}

function seen({ routes, candidates }: CompiledHttp, method: string, path: string) {
  const match = matchRoute(routes, method, path);
  return {
    match: match.ok ? { route: match.route.name, params: match.params } : { allowed: match.allowed },
    nearest: nearestEndpoints(candidates, method, path),
  };
}

function randomDraft(random: Random) {
  const rest = random.next() < 0.1 ? '/**' : '';
  const slash = rest === '' && random.next() < 0.3 ? '/' : '';
  return {
    name: `No. ${random.integer(0, 9999)}`,
    method: pick(METHODS, random),
    path: withoutTwins(randomPath(PARTS, random)) + rest + slash,
    case_sensitive: random.next() < 0.7,
    strict_slash: random.next() < 0.3,
    enabled: random.next() < 0.8,
  };
}

/** A parameter has a name once. */
function withoutTwins(path: string): string {
  return path
    .split('/')
    .filter((part, index, all) => !part.startsWith(':') || all.indexOf(part) === index)
    .join('/');
}

function randomPath(parts: readonly string[], random: Random): string {
  return `/${Array.from({ length: random.integer(1, 3) }, () => pick(parts, random)).join('/')}`;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random.integer(0, items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
