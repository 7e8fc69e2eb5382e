import { env } from 'cloudflare:test';
import { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../platform/database';
import { randomIds } from '../../../platform/ids';
import { openHouse } from '../../../testing/api';
import { type Place, place } from '../../../testing/places';
import type { ServiceAppEnv } from '../../admin-env';
import type { GroupWrite, Ports } from '../../ports';
import { filesApi } from '../files/files-api';
import { recordingsApi } from './record-api';

const db = openDatabase(env.DB);
const ports = { db, ids: randomIds, clock: { now: () => Date.now() }, blobs: env.BLOBS } as Ports; // the rest is not touched
let here: Place;

/** The two APIs as the admin API mounts them, for a caller who was let in. */
const app = new Hono<ServiceAppEnv>()
  .use(async (c, next) => {
    c.set('admit', async () => {});
    c.set('ports', ports);
    c.set('group', { id: here.group_id, name: 'Orders' } as ServiceAppEnv['Variables']['group']);
    c.set('caller', { user: { id: here.team.owner.id } } as ServiceAppEnv['Variables']['caller']);
    c.set('commit', async ({ statements: [first, ...rest] }: GroupWrite) => {
      if (first) await db.batch([first, ...rest]);
      return { version: 2 };
    });
    await next();
  })
  .route('/recordings', recordingsApi)
  .route('/files', filesApi);

beforeAll(async () => {
  here = await place(openHouse());
});

async function record(json: object) {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request('/recordings', { method: 'POST', headers, body: JSON.stringify(json) });
  const answer = await response.json<{
    endpoints: { method: string; path: string }[];
    skipped: { index: number; reason: string }[];
  }>();
  return { status: response.status, ...answer };
}

const seen = (path: string, text: string | null = '{"token":"abc"}', more = {}) => ({
  id: 'of the log',
  method: 'GET',
  path,
  status: 200,
  response_headers: [
    ['content-type', 'application/json'],
    ['set-cookie', 'sid=1'],
  ],
  response_body: { text, size: text?.length ?? 9, cut: false, ...more },
});

describe('exchanges of the log become endpoints', () => {
  test('each route once, without secrets; what cannot is told with its reason', async () => {
    const { status, endpoints, skipped } = await record({
      ids: 'parameter',
      exchanges: [
        seen('/users/7'),
        seen('/users/8'),
        seen('/users'),
        seen('/picture', null),
        seen('/long', 'begin', { cut: true }),
      ],
    });
    expect(status).toBe(201);
    expect(endpoints.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /users/:id',
      'GET /users',
    ]);
    expect(skipped.map(({ index, reason }) => [index, reason])).toEqual([
      [1, '"GET /users/:id" has this route.'],
      [3, expect.stringContaining('no text')],
      [4, expect.stringContaining('only the beginning')],
    ]);
    const rows = await env.DB.prepare('SELECT response_body FROM endpoints WHERE group_id = ?')
      .bind(here.group_id)
      .all();
    expect(JSON.stringify(rows.results)).toContain('REDACTED');
    expect(JSON.stringify(rows.results)).not.toContain('abc');
  });

  test('a route that the group has is left alone', async () => {
    const { endpoints, skipped } = await record({ exchanges: [seen('/users')] });
    expect([endpoints, skipped.length]).toEqual([[], 1]);
  });
});

describe('files of a group', () => {
  test('are uploaded, listed, downloaded and deleted', async () => {
    const put = await app.request('/files/a%20b.txt', {
      method: 'PUT',
      body: 'hello',
      headers: { 'content-type': 'text/plain' },
    });
    expect(await put.json()).toMatchObject({
      file: { name: 'a b.txt', size: 5, content_type: 'text/plain' },
    });
    expect(await (await app.request('/files')).json()).toMatchObject({ files: [{ name: 'a b.txt' }] });
    const got = await app.request('/files/a%20b.txt');
    expect([await got.text(), got.headers.get('content-security-policy')]).toEqual(['hello', 'sandbox']);
    expect((await app.request('/files/a%20b.txt', { method: 'DELETE' })).status).toBe(204);
    expect(await (await app.request('/files')).json()).toEqual({ files: [] });
  });

  test('that are too large are refused, whether they say so or not', async () => {
    app.onError((error) =>
      Response.json({ code: 'code' in error ? error.code : String(error) }, { status: 413 }),
    );
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    for (const body of [large, new Response(large).body]) {
      const answer = await app.request('/files/large.bin', { method: 'PUT', body });
      expect(await answer.json()).toEqual({ code: 'files.too_large' });
    }
  });
});
