import { describe, expect, test } from 'vitest';
import type { Answer } from '../../engine/answer';
import { openPlayground } from '../../testing/mock-playground';

type Setup = NonNullable<Parameters<typeof openPlayground>[0]>;
type Shared = NonNullable<NonNullable<Setup['traits']>['shared']>;

const HOST = 'http://play.localhost:8787';

const text = (body: string, status = 200): Answer => ({ status, headers: [], body });

/** The key is in a header; `proof` is the slug of the group whose secret made it. */
const shared: Shared = {
  label: 'play',
  claimOf: (request) => request.headers.get('x-key'),
  isMeant: (request, { group }) => request.headers.get('x-proof') === group.slug,
  owns: (request, { group }) => request.path.startsWith(`/${group.slug}-`),
  refuse: (_request, reason) => text(`refused: ${reason}`, 403),
};

function openShared(setup: Setup) {
  return openPlayground({
    traits: { shared },
    handle: (request, { group, world, baseUrl }) =>
      text(`${group.slug} ${world} ${baseUrl} ${request.path} ${request.reach.hostPrefix}`),
    ...setup,
  });
}

const claims = { files: ['key', 'common'], media: ['common'], backups: ['common'] };

describe('at the host that all groups of a kind share', () => {
  test('the one group that claims the name answers, whatever else is wrong', async () => {
    const { send, asked, lists } = openShared({ claims });
    const headers = { 'x-key': 'key', 'x-understudy-world': 'w1' };
    const answer = await send(`${HOST}/a/b?c`, { headers });
    expect(await answer.text()).toBe(`files w1 ${HOST} /a/b null`);
    await send(`${HOST}/a/b`, { headers });
    expect([lists.read, asked.loads]).toEqual([1, 1]);
  });

  test('of several the one is asked that is meant', async () => {
    const { send } = openShared({ claims });
    const answer = await send(`${HOST}/a`, { headers: { 'x-key': 'common', 'x-proof': 'media' } });
    expect(await answer.text()).toMatch(/^media /);
  });

  test('its log has the exchange, at the address that was called', async () => {
    const { send, logged } = openShared({ claims });
    await (await send(`${HOST}/a`, { headers: { 'x-key': 'key' } })).text();
    expect(await logged()).toMatchObject([
      { group_slug: 'files', url: `${HOST}/a`, path: '/a', status: 200 },
    ]);
  });

  test('health is told of the group that is found', async () => {
    const { send } = openShared({ claims });
    const health = await send(`${HOST}/health`, { headers: { 'x-key': 'key' } });
    expect(await health.json()).toMatchObject({ status: 'ok', group: 'files' });
  });

  test('the claim may be in the body, which the group gets whole', async () => {
    const { send } = openShared({
      claims,
      traits: {
        streams: true,
        shared: {
          ...shared,
          claimOf: async (request) => new TextDecoder().decode(await request.peek(3)),
        },
      },
      handle: async (request) => text(await new Response(request.stream()).text()),
    });
    const body = `key${'.'.repeat(100_000)}`;
    expect(await (await send(`${HOST}/`, { method: 'POST', body })).text()).toBe(body);
  });
});

describe('on one machine', () => {
  test('a request that names nobody goes to the group that owns what it wants, or else to the oldest', async () => {
    const { send } = openShared({ claims });
    expect(await (await send(`${HOST}/media-1/a`)).text()).toMatch(/^media /);
    expect(await (await send(`${HOST}/nobody-1/a`)).text()).toMatch(/^files /);
  });

  test('somebody says what is wrong with a name that nobody claims, or a proof that is nobody’s', async () => {
    const { send } = openShared({ claims });
    expect(await (await send(`${HOST}/a`, { headers: { 'x-key': 'new' } })).text()).toMatch(/^files /);
    expect(await (await send(`${HOST}/a`, { headers: { 'x-key': 'common' } })).text()).toMatch(/^files /);
  });

  test('the kind itself refuses when it has no group', async () => {
    const { send } = openShared({});
    const refused = await send(`${HOST}/a`);
    expect([refused.status, await refused.text()]).toEqual([403, 'refused: no_claim']);
  });
});

describe('where there are other tenants', () => {
  const refusalOf = async (headers: Record<string, string>, setup: Setup = {}) => {
    const { send, logged } = openShared({ claims, isDeployed: true, ...setup });
    const answer = await send(`${HOST}/a`, { headers });
    expect(await logged()).toEqual([]);
    return answer.text();
  };

  test('nobody’s request reaches anybody', async () => {
    expect(await refusalOf({})).toBe('refused: no_claim');
    expect(await refusalOf({ 'x-key': 'new' })).toBe('refused: unknown_claim');
    expect(await refusalOf({ 'x-key': 'common', 'x-proof': 'nobody' })).toBe('refused: not_meant');
  });

  test('what two could have meant is for neither', async () => {
    const traits = { shared: { ...shared, isMeant: () => true } };
    expect(await refusalOf({ 'x-key': 'common' }, { traits })).toBe('refused: ambiguous');
  });
});

describe('a name that is claimed later', () => {
  const headers = { 'x-key': 'later' };

  test('is known at once where it was written, and soon elsewhere', async () => {
    const claims: Record<string, string[]> = { files: [] };
    const { send, traffic, clock } = openShared({ claims, isDeployed: true });
    expect((await send(`${HOST}/a`, { headers })).status).toBe(403);
    claims.files = ['later'];
    expect((await send(`${HOST}/a`, { headers })).status).toBe(403);
    traffic.invalidate('group-files');
    expect((await send(`${HOST}/a`, { headers })).status).toBe(200);
    claims.files = [];
    clock.pass(31_000);
    expect((await send(`${HOST}/a`, { headers })).status).toBe(403);
    claims.files = ['later'];
    clock.pass(1001);
    expect((await send(`${HOST}/a`, { headers })).status).toBe(200);
  });
});

describe('what stands before a host', () => {
  test('is told to a kind that takes it, and leads past the pages of the house', async () => {
    const { send } = openShared({ claims, traits: { shared, takesHostPrefix: true } });
    const at = async (host: string, headers = {}) =>
      (await send(`http://${host}:8787/health`, { headers })).text();
    expect(await at('my.bucket.shop--demo.localhost')).toMatch(/^shop .* \/health my\.bucket$/);
    expect(await at('bucket.play.localhost', { 'x-key': 'key' })).toMatch(/^files .* \/health bucket$/);
  });

  test('is nobody’s where the kind does not take it', async () => {
    const { send } = openShared({ claims });
    const refused = await send('http://bucket.shop--demo.localhost:8787/a');
    expect([refused.status, await refused.json()]).toMatchObject([404, { code: 'mocks.malformed_url' }]);
  });
});
