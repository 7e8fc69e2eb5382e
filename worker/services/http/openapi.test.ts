import { describe, expect, test } from 'vitest';
import { compileGroup } from './compiled';
import { httpConfig } from './config';
import { DEMO_ENDPOINTS } from './demo-shop';
import { newEndpoint } from './documents';
import { draftFrom } from './draft';
import { describeGroup } from './openapi';

const group = {
  id: 'g',
  slug: 'shop',
  name: 'Shop',
  description: 'A shop',
  kind: 'http',
  version: 7,
  project: { id: 'p', slug: 'demo', name: 'Demo', organization_id: 'o' },
};

async function documentOf(endpoints: object[]) {
  const stamps = { group_id: 'g', revision: 1, created_by: null, created_at: '', updated_at: '' };
  const documents = endpoints.map((endpoint, index) => ({
    id: `e${index}`,
    ...stamps,
    ...draftFrom(newEndpoint.parse(endpoint)),
  }));
  return describeGroup(
    group,
    await compileGroup({ endpoints: documents, collections: [] }, httpConfig.parse({})),
    'http://localhost:8787/m/demo/shop',
  );
}

describe('the OpenAPI document of a group', () => {
  test('says what it is and where it is served', async () => {
    expect(await documentOf([])).toEqual({
      openapi: '3.1.0',
      info: { title: 'Shop', version: '7', description: 'A shop' },
      servers: [{ url: 'http://localhost:8787/m/demo/shop' }],
      paths: {},
    });
  });

  test('has each endpoint with its parameters, body and answers', async () => {
    const { paths } = await documentOf([
      {
        name: 'Change a product',
        method: 'PUT',
        path: '/products/:id',
        params: [
          { name: 'id', value: { type: 'integer' } },
          { name: 'dry', value: 'yes', required: true },
        ],
        headers: [{ name: 'X-Key', required: true }, { name: 'Authorization' }],
        body: {
          schema: { type: 'object' },
          required: true,
          default_status_code: 422,
          default_response: { error: 'bad' },
        },
        response_schema: { type: 'array' },
        response_body: [1],
        response_headers: { ETag: '"1"' },
        responses: [{ name: 'Gone', status_code: 410, body: 'gone' }],
      },
    ]);
    expect(paths?.['/products/{id}']?.put).toEqual({
      operationId: 'e0',
      summary: 'Change a product',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
        { name: 'dry', in: 'query', required: true, schema: { type: 'string', const: 'yes' } },
        { name: 'X-Key', in: 'header', required: true, schema: { type: 'string' } },
      ],
      requestBody: { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
      responses: {
        '200': {
          description: 'Change a product',
          headers: { ETag: { schema: { type: 'string' }, example: '"1"' } },
          content: {
            'application/json': {
              schema: { type: 'array' },
              examples: { 'Change a product': { value: [1] } },
            },
          },
        },
        '410': {
          description: 'Gone',
          content: { 'text/plain;charset=utf-8': { examples: { Gone: { value: 'gone' } } } },
        },
        '422': {
          description: 'The body does not fit',
          content: {
            'application/json': { examples: { 'The body does not fit': { value: { error: 'bad' } } } },
          },
        },
      },
    });
  });

  test('puts endpoints that differ only in the name of a parameter under one path', async () => {
    const { paths } = await documentOf([
      { method: 'GET', path: '/users/:id', params: [{ name: 'id', value: { type: 'integer' } }] },
      { method: 'DELETE', path: '/users/{name}', params: [{ name: 'name', value: { type: 'integer' } }] },
    ]);
    expect(Object.keys(paths ?? {})).toEqual(['/users/{id}']);
    expect(paths?.['/users/{id}']?.delete?.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
    ]);
  });

  test('shows ANY as every common method that has no endpoint of its own', async () => {
    const { paths } = await documentOf([
      { name: 'any', method: 'ANY', path: '/a/*/**' },
      { name: 'own', method: 'POST', path: '/a/*/**' },
    ]);
    const path = paths?.['/a/{segment_2}/{rest}'];
    expect(path?.post?.summary).toBe('own');
    expect(path?.get?.summary).toBe('any');
    expect(path?.get?.operationId).not.toBe(path?.put?.operationId);
  });

  test('gives a schema that refers to itself an address of its own', async () => {
    const { paths } = await documentOf([
      {
        method: 'GET',
        path: '/tree',
        response_schema: { $ref: '#/$defs/node', $defs: { node: { type: 'object' } } },
      },
    ]);
    expect(paths?.['/tree']?.get?.responses?.['200']).toMatchObject({
      content: { 'application/json': { schema: { $id: 'urn:understudy:schema:e0:response' } } },
    });
  });

  test('leaves out what is switched off', async () => {
    expect((await documentOf([{ method: 'GET', path: '/off', enabled: false }])).paths).toEqual({});
  });

  test('describes the whole demo shop', async () => {
    const { paths } = await documentOf(DEMO_ENDPOINTS);
    const operations = Object.values(paths ?? {}).flatMap((path) => Object.keys(path ?? {}));
    expect(operations).toHaveLength(DEMO_ENDPOINTS.length);
  });
});
