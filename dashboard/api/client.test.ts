import type { InferRequestType } from 'hono/client';
import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import { api } from './client';
import type { Group } from './group-queries';
import { ProblemError } from './problem-error';
import type { Provider, Session } from './session-queries';

type Endpoints = (typeof api.groups)[':group_id']['endpoints'];

afterEach(() => vi.unstubAllGlobals());

test('asks our own host, with the session and the parts of the address in their places', async () => {
  const fetched = answerWith(() => Response.json({ endpoints: [], next_cursor: null }));
  const param = { group_id: 'a/b' };
  await api.groups[':group_id'].endpoints.$get({ param, query: { cursor: 'x y' } });
  const [url, init] = fetched.mock.lastCall ?? [];
  expect(url).toBe('/api/groups/a%2Fb/endpoints?cursor=x+y');
  expect(init).toMatchObject({ method: 'GET', credentials: 'same-origin' });
  expect(new Headers(init?.headers).get('accept')).toBe('application/json');
});

test('an id never leads to another route', async () => {
  const fetched = answerWith(() => new Response(null, { status: 204 }));
  await api.groups[':group_id'].$delete({ param: { group_id: '../tokens/1?x#y' } });
  expect(fetched.mock.lastCall?.[0]).toBe('/api/groups/..%2Ftokens%2F1%3Fx%23y');
  for (const group_id of ['', '.', '..']) {
    expect(() => api.groups[':group_id'].$delete({ param: { group_id } })).toThrow(TypeError);
  }
  expect(fetched).toHaveBeenCalledOnce();
});

test('a write carries its document and the revision that it was made for', async () => {
  const fetched = answerWith(() => Response.json({ group: {} }));
  const param = { group_id: 'g' };
  await api.groups[':group_id'].$patch({ param, json: { name: 'Till' } }, { headers: { 'if-match': '"3"' } });
  const init = fetched.mock.lastCall?.[1];
  const headers = {
    accept: 'application/json',
    'accept-language': 'en',
    'content-type': 'application/json',
    'if-match': '"3"',
  };
  expect(init).toMatchObject({ method: 'PATCH', body: '{"name":"Till"}', credentials: 'same-origin' });
  expect(Object.fromEntries(new Headers(init?.headers))).toEqual(headers);
});

test('a call that is given up reaches the network as given up, and is no problem of the server', async () => {
  const fetched = vi.fn((_url: string, init?: RequestInit) => Promise.reject(init?.signal?.reason));
  vi.stubGlobal('fetch', fetched);
  const call = api.groups.$get({ query: {} }, { init: { signal: AbortSignal.abort('the page is gone') } });
  await expect(call).rejects.toBe('the page is gone');
});

test('a refusal says in the words of the API what is wrong, field by field', async () => {
  const errors = [{ pointer: '/slug', code: 'invalid_format', detail: 'Small letters only.' }];
  const problem = {
    type: 'urn:understudy:error:request.invalid',
    title: 'The request is not valid',
    status: 400,
    detail: 'One field is wrong.',
    code: 'request.invalid',
    request_id: 'req_1',
    errors,
  };
  const headers = { 'content-type': 'application/problem+json' };
  answerWith(() => Response.json(problem, { status: 400, headers }));
  const json = { project_id: 'p', name: 'Shop', slug: 'Shop!' };
  const refusal = await api.groups.$post({ json }).catch((error) => error);
  expect(refusal).toBeInstanceOf(ProblemError);
  expect(refusal).toMatchObject({
    status: 400,
    code: 'request.invalid',
    title: 'The request is not valid',
    detail: 'One field is wrong.',
    requestId: 'req_1',
    fields: errors,
  });
});

test('a failure without words of the API is told by its status', async () => {
  answerWith(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
  await expect(api.auth.me.$get()).rejects.toMatchObject({ status: 502, code: 'http.502', fields: [] });
});

test('a lost connection is told as such', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(api.auth.logout.$post()).rejects.toMatchObject({ status: 0, code: 'network.unreachable' });
});

test('knows what the routes of the house and of its services take and answer', () => {
  expectTypeOf<Provider>().toEqualTypeOf<{ id: string; title: string }>();
  expectTypeOf<Group['base_url']>().toEqualTypeOf<string>();
  expectTypeOf<Session['user']['avatar_url']>().toEqualTypeOf<string | null>();
  expectTypeOf<Session['organizations'][number]['role']>().toEqualTypeOf<
    'owner' | 'admin' | 'editor' | 'viewer'
  >();
  expectTypeOf<InferRequestType<Endpoints['$get']>['param']['group_id']>().toEqualTypeOf<string>();
  expectTypeOf<InferRequestType<Endpoints['$post']>['json']['path']>().toEqualTypeOf<string>();
});

function answerWith(answer: () => Response) {
  const fetched = vi.fn(async (_url: string, _init?: RequestInit) => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
}
