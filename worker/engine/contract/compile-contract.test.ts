import { expect, test } from 'vitest';
import { type SampleRequest, sampleRequest } from '../request/sample-request';
import { checksOf, compileContract } from './compile-contract';
import type { BodyDocument, Contract, FailedPart, PartDocument } from './contract';
import { contractProblem } from './contract-problem';

type Parts = {
  params?: Partial<PartDocument>[];
  headers?: Partial<PartDocument>[];
  body?: Partial<BodyDocument>;
};

const PART: PartDocument = {
  name: 'v',
  value: null,
  required: false,
  default_response: null,
  default_status_code: null,
};

function contract({ params = [], headers = [], body }: Parts): Contract {
  const compiled = compileContract({
    params: params.map((part) => ({ ...PART, ...part })),
    headers: headers.map((part) => ({ ...PART, ...part })),
    body: body
      ? { schema: null, required: false, default_response: null, default_status_code: null, ...body }
      : null,
    pathParams: ['id'],
  });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value;
}

function failures(parts: Parts, request: SampleRequest): FailedPart[] {
  const compiled = contract(parts);
  const view = sampleRequest(request);
  const result = compiled.check(view);
  expect(checksOf(compiled, view).every(({ ok }) => ok)).toBe(result.ok);
  return result.ok ? [] : result.failed;
}

const pointers = (parts: Parts, request: SampleRequest) =>
  failures(parts, request).map(({ pointer }) => pointer);

const INTEGERS = { type: 'array', items: { type: 'integer' } };

test.each<[PartDocument['value'], string, string]>([
  [{ type: 'integer' }, 'v=5', 'v=5.5'],
  [{ type: 'integer' }, 'v=-3', 'v=five'],
  [{ type: 'integer' }, 'v=0', 'v=007'],
  [{ type: 'integer' }, 'v=1', 'v=1&v=2'],
  [{ type: 'integer', minimum: 1, maximum: 9 }, 'v=9', 'v=10'],
  [{ minimum: 1 }, 'v=2', 'v=0'],
  [{ type: 'number' }, 'v=1e3', 'v=0x10'],
  [{ type: 'boolean' }, 'v=false', 'v=0'],
  [{ type: 'null' }, 'v=', 'v=x'],
  [{ type: ['integer', 'null'] }, 'v=null', 'v=x'],
  [{ type: 'string' }, 'v=5', 'v=5&v=6'],
  [{ type: 'string', pattern: '^[a-z]+$' }, 'v=abc', 'v=ABC'],
  [{ type: 'string', format: 'date' }, 'v=2026-11-21', 'v=21.11.2026'],
  [{ type: 'string', format: 'uuid' }, 'v=7f8c1c9e-4a4b-4d51-8a39-0e5c2f7f9d11', 'v=7f8c'],
  [{ enum: ['a', 'b'] }, 'v=a', 'v=c'],
  [{ enum: [1, 2] }, 'v=2', 'v=3'],
  [{ const: true }, 'v=true', 'v=yes'],
  [INTEGERS, 'v=1&v=2', 'v=1&v=x'],
  [INTEGERS, 'v=1,2', 'v=1,x'],
  [INTEGERS, 'v[]=1&v[]=2', 'v[]=x'],
  [INTEGERS, 'v=7', 'v=x'],
  [{ ...INTEGERS, minItems: 2 }, 'v=1,2', 'v=1'],
  [{ anyOf: [{ type: 'integer' }, { type: 'boolean' }] }, 'v=true', 'v=x'],
  [{ allOf: [{ type: 'integer' }, { minimum: 3 }] }, 'v=3', 'v=2'],
  [{ $ref: '#/$defs/n', $defs: { n: { type: 'integer' } } }, 'v=3', 'v=x'],
  [
    { type: 'object', properties: { min: { type: 'integer' } }, required: ['min'] },
    'v[min]=1&v[max]=x',
    'v[max]=1',
  ],
  [{ type: 'object', properties: { min: { type: 'integer' } } }, 'v={"min":1}', 'v={"min":"1"}'],
  ['exact', 'v=exact', 'v=other'],
  ['exact', 'v=exact&v=exact', 'v=exact&v=other'],
])('a query parameter that must be %j takes %s and refuses %s', (value, good, bad) => {
  expect(failures({ params: [{ value }] }, { query: good })).toEqual([]);
  expect(pointers({ params: [{ value }] }, { query: bad })[0]).toMatch(/^\/query\/v/);
  expect(failures({ params: [{ value }] }, {})).toEqual([]);
  expect(failures({ params: [{ value, required: true }] }, {})).toMatchObject([
    { part: 'query', name: 'v', pointer: '/query/v', actual: 'absent' },
  ]);
});

test('a parameter of the path is one when the path names it', () => {
  const parts = { params: [{ name: 'id', value: { type: 'integer' }, required: true }] };
  expect(failures(parts, { params: { id: '7' } })).toEqual([]);
  expect(failures(parts, { params: { id: 'x' } })).toMatchObject([{ part: 'param', pointer: '/path/id' }]);
  expect(failures(parts, { query: 'id=7' })).toMatchObject([{ part: 'param', actual: 'absent' }]);
});

test('headers are found whatever the case of their names, and lists are split', () => {
  const parts = { headers: [{ name: 'X-Ids', value: INTEGERS, required: true }] };
  expect(failures(parts, { headers: [['x-ids', '1, 2']] })).toEqual([]);
  expect(pointers(parts, { headers: [['x-ids', '1, b']] })).toEqual(['/headers/x-ids/1']);
  expect(pointers(parts, {})).toEqual(['/headers/x-ids']);
  const any = { headers: [{ name: 'X-Any', required: true }] };
  expect(pointers(any, { headers: [['x-any', '']] })).toEqual([]);
});

const ORDER = {
  type: 'object',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      items: { type: 'object', properties: { price: { type: 'number' }, name: { type: 'string' } } },
    },
    paid: { type: 'boolean' },
  },
};

test('a JSON body is held against its schema, with pointers to what is wrong', () => {
  const parts = { body: { schema: ORDER, required: true } };
  expect(failures(parts, { json: { items: [{ price: 1 }], paid: true } })).toEqual([]);
  expect(
    pointers(parts, { json: { items: [{ price: '1' }, { price: 2, name: 7 }], paid: 'x' } }).sort(),
  ).toEqual(['/body/items/0/price', '/body/items/1/name', '/body/paid']);
  expect(failures(parts, {})).toMatchObject([{ message: 'The body is required.' }]);
  expect(failures({ body: { schema: ORDER } }, {})).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['application/json', '{"items": }', /^The body is not JSON\. Line 1, column 11: /],
  ['text/plain', '{"items":[]}', /^The content type "text\/plain" cannot be read here/],
  [
    'application/x-www-form-urlencoded',
    '{"items":[]}',
    /sent as a form: send it with "content-type: application\/json"/,
  ],
  ['multipart/form-data', 'x', /^The multipart body cannot be read\. The content type names no boundary\./],
])('a body of %s that cannot be read says so', (type, body, message) => {
  const parts = { body: { schema: ORDER } };
  const [failed] = failures(parts, { body, headers: [['content-type', type]] });
  expect(failed?.pointer).toBe('/body');
  expect(failed?.message).toMatch(message);
});

test.each(['application/vnd.api+json', 'application/json; charset=utf-8', 'text/json'])(
  '%s is JSON',
  (type) => {
    const request = { body: '{"items":[]}', headers: [['content-type', type] as [string, string]] };
    expect(failures({ body: { schema: ORDER } }, request)).toEqual([]);
  },
);

test('a body without a content type is tried as JSON', () => {
  expect(failures({ body: { schema: ORDER } }, { body: '{"items":[]}' })).toEqual([]);
});

test('the fields of a form become what the schema asks for', () => {
  const form = (body: string): SampleRequest => ({
    body,
    headers: [['content-type', 'application/x-www-form-urlencoded']],
  });
  const parts = { body: { schema: ORDER } };
  expect(failures(parts, form('items[0][price]=1.5&items[0][name]=5&items[1][price]=2&paid=true'))).toEqual(
    [],
  );
  expect(pointers(parts, form('items[0][price]=x&paid=maybe')).sort()).toEqual([
    '/body/items/0/price',
    '/body/paid',
  ]);
  expect(pointers(parts, form('paid=true'))).toEqual(['/body']);
  const tags = { body: { schema: { properties: { tags: { type: 'array', items: { type: 'string' } } } } } };
  expect(failures(tags, form('tags=a&tags=b'))).toEqual([]);
  expect(failures(tags, form('tags[]=a'))).toEqual([]);
});

test('the parts of a multipart body are its fields, JSON parts as JSON', () => {
  const body = [
    '--XX',
    'content-disposition: form-data; name="paid"',
    '',
    'true',
    '--XX',
    'content-disposition: form-data; name="items"',
    'content-type: application/json',
    '',
    '[{"price": "x"}]',
    '--XX--',
  ].join('\r\n');
  const request: SampleRequest = { body, headers: [['content-type', 'multipart/form-data; boundary=XX']] };
  expect(pointers({ body: { schema: ORDER } }, request)).toEqual(['/body/items/0/price']);
});

test('draft 7 and 2020-12 are both understood', () => {
  const draft7 = { $schema: 'http://json-schema.org/draft-07/schema#', items: [{ type: 'integer' }] };
  const modern = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    prefixItems: [{ type: 'integer' }],
  };
  for (const schema of [draft7, modern]) {
    expect(failures({ body: { schema } }, { json: [1, 'x'] })).toEqual([]);
    expect(pointers({ body: { schema } }, { json: ['x'] })).toEqual(['/body/0']);
  }
});

test('every failing part is told, in order, with the answer that it brings', () => {
  const failed = failures(
    {
      params: [
        {
          name: 'limit',
          value: { type: 'integer' },
          default_response: { error: 'limit' },
          default_status_code: 422,
        },
        { name: 'page', required: true },
      ],
      headers: [{ name: 'X-Key', value: 'secret', required: true, default_status_code: 401 }],
      body: { schema: { type: 'object' }, default_response: 'no' },
    },
    { query: 'limit=x', json: [] },
  );
  expect(failed.map(({ pointer, default: answer }) => [pointer, answer])).toEqual([
    ['/query/limit', { response: { error: 'limit' }, status: 422 }],
    ['/query/page', null],
    ['/headers/x-key', { response: null, status: 401 }],
    ['/body', { response: 'no', status: null }],
  ]);
});

test('the problem names every failing part', () => {
  const failed = failures(
    { params: [{ name: 'a/b', value: 'x' }], headers: [{ name: 'X-Key', required: true }] },
    { query: 'a/b=y' },
  );
  const answer = contractProblem(failed);
  expect(answer.status).toBe(400);
  expect(answer.headers).toEqual([['content-type', 'application/problem+json']]);
  expect(JSON.parse(String(answer.body))).toMatchObject({
    status: 400,
    code: 'contract.not_met',
    detail: '/query/a~1b: The query parameter "a/b" must be "x". 1 more part does not fit either.',
    errors: [
      { pointer: '/query/a~1b', part: 'query', name: 'a/b', expected: 'x', actual: 'y' },
      {
        pointer: '/headers/x-key',
        part: 'header',
        name: 'x-key',
        detail: 'The header "x-key" is required.',
        expected: 'present',
        actual: 'absent',
      },
    ],
  });
});

test('the problem has the status that the first speaking part brings', () => {
  const failed = failures(
    {
      params: [
        { name: 'page', required: true },
        { name: 'key', required: true, default_status_code: 401 },
      ],
    },
    {},
  );
  const answer = contractProblem(failed);
  expect([answer.status, JSON.parse(String(answer.body)).status]).toEqual([401, 401]);
});

test('the checks of a contract tell each part, expected beside actual', () => {
  const compiled = contract({
    params: [{ name: 'limit', value: { type: 'integer' }, required: true }],
    headers: [{ name: 'X-Key', value: 'secret' }],
    body: { schema: { type: 'object' } },
  });
  expect(checksOf(compiled, sampleRequest({ query: 'limit=7', headers: [['x-key', 'no']] }))).toEqual([
    { part: 'query.limit', ok: true, expected: 'required, {"type":"integer"}', actual: '7' },
    { part: 'header.x-key', ok: false, expected: 'optional, "secret"', actual: 'no' },
    { part: 'body', ok: true, expected: 'optional, {"type":"object"}', actual: 'absent' },
  ]);
});

test('a contract without parts is empty', () => {
  expect(contract({}).isEmpty).toBe(true);
  expect(contract({ headers: [{}] }).isEmpty).toBe(false);
});

test('mistakes in the schemas are told with their place', () => {
  const compiled = compileContract({
    params: [{ ...PART, value: { type: 'strng' } }],
    headers: [PART, { ...PART, name: 'w', value: { pattern: '(' } }],
    body: { schema: { $ref: '#/nope' }, required: false, default_response: null, default_status_code: null },
    pathParams: [],
  });
  expect(compiled.ok ? [] : compiled.findings.map(({ pointer }) => pointer)).toEqual([
    '/params/0/value/type',
    '/headers/1/value/pattern',
    '/body/schema/$ref',
  ]);
});

test('hostile names and depths are read as they are', () => {
  const form = (body: string): SampleRequest => ({
    body,
    headers: [['content-type', 'application/x-www-form-urlencoded']],
  });
  const parts = {
    body: { schema: { type: 'object', required: ['__proto__'], properties: { a: { type: 'integer' } } } },
  };
  expect(failures(parts, form('__proto__=1&a=2'))).toEqual([]);
  expect(failures(parts, form('__proto__[polluted]=1'))).toEqual([]);
  expect(pointers(parts, form('a=1'))).toEqual(['/body']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  expect(failures(parts, form(`__proto__=1&${'a'}${'[b]'.repeat(5000)}=1`))).toEqual([]);
  expect(pointers(parts, { json: JSON.parse('{"a":1}') })).toEqual(['/body']);
  const deep = {
    body: '['.repeat(100_000),
    headers: [['content-type', 'application/json'] as [string, string]],
  };
  expect(failures({ body: { schema: ORDER } }, deep)[0]?.message).toMatch(/nested deeper/);
  const many = Array.from({ length: 10_000 }, (_, index) => `k${index}=${index}`).join('&');
  expect(
    failures({ params: [{ name: 'k9999', value: { const: 9999 }, required: true }] }, { query: many }),
  ).toEqual([]);
});

test('a schema that leads back to itself ends', () => {
  const self = {
    type: 'array',
    items: { $ref: '#' },
    allOf: Array.from({ length: 50 }, () => ({ $ref: '#/items' })),
  };
  expect(pointers({ params: [{ value: self }] }, { query: 'v=a,b' }).length).toBeGreaterThan(0);
  const tree = { type: 'object', properties: { child: { $ref: '#' }, n: { type: 'integer' } } };
  expect(failures({ params: [{ value: tree }] }, { query: 'v[child][child][n]=1' })).toEqual([]);
  expect(pointers({ params: [{ value: tree }] }, { query: 'v[child][n]=x' })).toEqual(['/query/v/child/n']);
});

test('a list may also be sent as JSON', () => {
  expect(failures({ params: [{ value: INTEGERS }] }, { query: 'v=[1,2]' })).toEqual([]);
  expect(pointers({ params: [{ value: INTEGERS }] }, { query: 'v=[1,"2"]' })).toEqual(['/query/v/1']);
});
