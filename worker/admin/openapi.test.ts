import { env } from 'cloudflare:test';
import { expect, test } from 'vitest';
import { openHouse } from '../testing/api';

const house = openHouse();

type Document = {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  components: { schemas: Record<string, object> };
};

test('the document is served without a login and names every resource', async () => {
  const answer = await house.call('/api/openapi.json', { token: null });
  const document = answer.body as Document;
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.components.schemas)).toEqual(
    expect.arrayContaining(['Group', 'Project', 'Organization', 'Endpoint', 'Problem']),
  );
  expect(document.paths['/api/groups/{group_id}/endpoints/{endpoint_id}/test']?.post?.operationId).toBe(
    'endpoints.test',
  );
});

test('every reference of the document leads somewhere', async () => {
  const { text, body } = await house.call('/api/openapi.json', { token: null });
  const { schemas } = (body as Document).components;
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name);
  expect(names.filter((name) => !(name in schemas))).toEqual([]);
  expect(text).not.toContain('#/$defs/');
  expect(names.length).toBeGreaterThan(10);
});

test('the docs page needs no script and no other host', async () => {
  const page = await house.call('/api/docs', { token: null });
  expect(page.headers.get('content-type')).toMatch('text/html');
  expect(page.text).not.toMatch(/<script|https?:\/\/(?!localhost)[^"]*\.(js|css)/);
  expect(page.text.replaceAll('<wbr>', '')).toContain('/api/groups/{group_id}');
});

test('an unknown route and a wrong method are told apart', async () => {
  expect(await house.call('/api/nothing')).toMatchObject({
    status: 404,
    body: { code: 'requests.no_route' },
  });
  const wrong = await house.call('/api/groups', { method: 'DELETE' });
  expect(wrong).toMatchObject({ status: 405, body: { code: 'requests.wrong_method' } });
  expect(wrong.headers.get('allow')).toBe('GET, POST');
});

test('an unexpected failure tells the client a sentence and an id, never its own message', async () => {
  const broken = openHouse({
    env: {
      DB: {
        ...env.DB,
        prepare: () => {
          throw new Error('the secret inside');
        },
      } as unknown as D1Database,
    },
  });
  const answer = await broken.call('/api/groups', { token: 'ust_whatever' });
  expect(answer).toMatchObject({ status: 500, body: { code: 'internal.unexpected' } });
  expect(answer.text).not.toContain('secret inside');
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
});
