import { describe, expect, test } from 'vitest';
import type { OpenApiDocument } from '../openapi-document';
import { SHOP } from '../openapi-page/sample-document';
import { postmanCollection } from './postman/collection';
import type { PostmanItem, PostmanNode } from './postman/document';
import { requestExamples } from './request-examples';

const BASE = 'https://mocks.example/m/demo/shop';

const bodyOf = (example: object) => ({ content: { 'application/json': { example } } });
const json = (description: string) => ({ description, content: { 'application/json': {} } });

const AUTH: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Auth', version: '1' },
  servers: [{ url: BASE }],
  tags: [{ name: 'users' }, { name: 'tokens' }],
  paths: {
    '/users/reset': { delete: { tags: ['users'], responses: { '200': json('Reset') } } },
    '/me': {
      get: {
        tags: ['users'],
        security: [{ bearer: [] }],
        responses: { '200': json('Me'), '401': json('No') },
      },
    },
    '/logout': { post: { tags: ['tokens'], security: [{ bearer: [] }], responses: { '200': json('Out') } } },
    '/refresh': {
      post: {
        tags: ['tokens'],
        requestBody: bodyOf({ refresh_token: 'abc' }),
        responses: { '200': json('New'), '401': json('No') },
        'x-understudy-captures': { access_token: '$response.body#/access_token' },
      },
    },
    '/register': {
      post: {
        tags: ['tokens'],
        requestBody: bodyOf({ email: 'ada@example.com', password: 'p', name: 'Ada' }),
        responses: { '201': json('Made'), '409': json('Taken') },
      },
    },
    '/login': {
      post: {
        tags: ['tokens'],
        requestBody: bodyOf({ email: 'alice@example.com', password: 'p' }),
        responses: { '200': json('In'), '401': json('No') },
        'x-understudy-captures': {
          access_token: '$response.body#/access_token',
          refresh_token: '$response.body#/a~1b/0',
        },
      },
    },
  },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
};

function itemsOf(nodes: readonly PostmanNode[]): PostmanItem[] {
  return nodes.flatMap((node) => ('item' in node ? node.item : [node]));
}

function collection(document: OpenApiDocument) {
  return postmanCollection(document, { id: 'g', baseUrl: BASE });
}

function item(document: OpenApiDocument, name: string): PostmanItem {
  const found = itemsOf(collection(document).item).find((each) => each.name === name);
  if (!found) throw new Error(`${name} is not in the collection`);
  return found;
}

const scriptOf = ({ event }: PostmanItem) => event.flatMap(({ script }) => script.exec).join('\n');

describe('a Postman collection', () => {
  test('can be run from its first request to its last', () => {
    const { item: folders, variable } = collection(AUTH);
    expect(folders.map((folder) => [folder.name, itemsOf([folder]).map(({ name }) => name)])).toEqual([
      ['tokens', ['POST /register', 'POST /login', 'POST /refresh']],
      ['users', ['GET /me']],
      ['Clean up', ['POST /logout', 'DELETE /users/reset']],
    ]);
    expect(variable.map(({ key, value }) => [key, value])).toEqual([
      ['baseUrl', BASE],
      ['access_token', ''],
      ['refresh_token', ''],
    ]);
  });

  test('keeps what later requests need, and sends it', () => {
    const login = scriptOf(item(AUTH, 'POST /login'));
    expect(login).toContain(
      'pm.collectionVariables.set("access_token", pm.response.json()["access_token"]);',
    );
    expect(login).toContain('pm.collectionVariables.set("refresh_token", pm.response.json()["a/b"]["0"]);');
    expect(item(AUTH, 'POST /refresh').request.body).toMatchObject({
      raw: '{\n  "refresh_token": "{{refresh_token}}"\n}',
    });
    expect(item(AUTH, 'GET /me').request.auth).toEqual({
      type: 'bearer',
      bearer: [{ key: 'token', value: '{{access_token}}', type: 'string' }],
    });
  });

  test('registers somebody new each time, and logs in as whom the document names', () => {
    const { body } = item(AUTH, 'POST /register').request;
    expect(body).toMatchObject({ raw: expect.stringContaining('"email": "ada.{{$guid}}@example.com"') });
    expect(item(AUTH, 'POST /login').request.body).toMatchObject({
      raw: expect.stringContaining('"email": "alice@example.com"'),
    });
  });

  test('expects the answer that its example leads to, in JSON where the document says so', () => {
    expect(scriptOf(item(AUTH, 'POST /register'))).toContain('oneOf([201])');
    expect(scriptOf(item(AUTH, 'GET /me'))).toContain('oneOf([200])');
    expect(scriptOf(item(AUTH, 'GET /me'))).toContain('pm.response.json()');
    expect(scriptOf(item(SHOP, 'Get one order'))).toContain('oneOf([200,404])');
    expect(scriptOf(item(SHOP, 'Replace the image'))).toContain('[5].includes(');
  });

  test('has the parameters of a path and a query to be filled in', () => {
    const { url, header } = item(SHOP, 'Get one order').request;
    expect(url).toMatchObject({
      raw: '{{baseUrl}}/orders/:id',
      path: ['orders', ':id'],
      variable: [{ key: 'id', value: 'o_1' }],
      query: [{ key: 'expand', disabled: true }],
    });
    expect(header).toEqual([{ key: 'x-request-id', value: expect.any(String) }]);
  });

  test('has each section of the document as a folder', () => {
    expect(collection(SHOP).item.map(({ name }) => name)).toEqual([
      'Orders',
      'Products',
      'Operations',
      'Clean up',
    ]);
  });

  test('knows basic, keys and the signatures of Amazon', () => {
    const authOf = (scheme: { type: string; [more: string]: string }) =>
      item(
        {
          ...AUTH,
          paths: { '/x': { get: { security: [{ s: [] }] } } },
          components: { securitySchemes: { s: scheme } },
        },
        'GET /x',
      ).request.auth;
    expect(authOf({ type: 'http', scheme: 'basic' })?.type).toBe('basic');
    expect(authOf({ type: 'apiKey', in: 'query', name: 'k' })).toMatchObject({ type: 'apikey' });
    expect(
      authOf({
        type: 'apiKey',
        in: 'header',
        name: 'authorization',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      }),
    ).toMatchObject({ type: 'awsv4' });
  });
});

describe('request examples', () => {
  const { operations, variables } = requestExamples(AUTH, BASE);
  const codeOf = (path: string) => operations.find((operation) => operation.path === path);

  test('tell which environment variables they read, and how to fill them', () => {
    expect(codeOf('/me')?.needs).toEqual(['ACCESS_TOKEN']);
    expect(codeOf('/refresh')?.needs).toEqual(['REFRESH_TOKEN']);
    expect(codeOf('/login')?.needs).toEqual([]);
    expect(variables.map(({ name, operation_id }) => [name, operation_id])).toEqual([
      ['ACCESS_TOKEN', 'POST /login'],
      ['REFRESH_TOKEN', 'POST /login'],
    ]);
    expect(variables[0]?.command).toMatch(/^export ACCESS_TOKEN="\$\(curl --silent -X POST /);
  });

  test('have what an operation must have, and no more', () => {
    const { code } = requestExamples(SHOP, BASE).operations[0] ?? {};
    expect(code?.curl).toContain(`${BASE}/orders/o_1 `);
    expect(code?.curl).toContain('x-request-id: ');
    expect(code?.curl).not.toContain('expand');
  });
});

test('a document whose parts have the wrong type makes what it can', () => {
  for (const wrong of [null, 7, 'x', '', true, [], [null], {}]) {
    for (const broken of everyBreakOf(AUTH, wrong)) {
      expect(itemsOf(collection(broken).item).length).toBeLessThan(8);
      expect(requestExamples(broken, BASE).operations.length).toBeLessThan(8);
    }
  }
});

/** One document for each part below its head that can be replaced by something wrong. */
function* everyBreakOf(document: OpenApiDocument, wrong: unknown): Generator<OpenApiDocument> {
  let count = 0;
  JSON.parse(JSON.stringify(document.paths), (_, value) => {
    count += 1;
    return value;
  });
  for (let target = 0; target < count; target += 1) {
    let index = 0;
    const paths = JSON.parse(JSON.stringify(document.paths), (_, value) => {
      index += 1;
      return index - 1 === target ? wrong : value;
    });
    yield { ...document, paths };
  }
}
