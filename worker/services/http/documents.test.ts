import { describe, expect, test } from 'vitest';
import { jsonPointer } from '../../platform/api/input';
import { endpointDocument, endpointPatch, type NewEndpoint, newEndpoint, newEndpoints } from './documents';
import { draftFrom } from './draft';

const least = { method: 'GET', path: '/products' };

/** Where and why a document is refused. */
function refusals(
  document: object,
  schema: typeof newEndpoint | typeof newEndpoints = newEndpoint,
): string[] {
  const result = schema.safeParse(document);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${jsonPointer(issue.path)}: ${issue.message}`);
}

function accepted(document: object): NewEndpoint {
  return newEndpoint.parse({ ...least, ...document });
}

test('method and path are all that an endpoint needs', () => {
  expect(draftFrom(accepted({}))).toEqual({
    name: 'GET /products',
    description: '',
    method: 'GET',
    path: '/products',
    enabled: true,
    min_wait_time: 0,
    max_wait_time: 0,
    chaos_mode: true,
    response_schema: null,
    response_status_code: 200,
    response_headers: {},
    response_body: null,
    case_sensitive: true,
    strict_slash: false,
    selection: 'rules',
    templating: 'on',
    locale: null,
    status_template: null,
    answer: null,
    scenario: null,
    parameters: {},
    chaos: { mode: 'inherit' },
    callbacks: [],
    params: [],
    headers: [],
    body: null,
    responses: [],
  });
});

test('what a client reads it may send back as it is, but for what the house adds', () => {
  const stamps = {
    id: 'e',
    group_id: 'g',
    revision: 1,
    created_by: null,
    created_at: '2026-01-01T00:00:00Z',
  };
  const draft = draftFrom(
    accepted({
      params: [{ name: 'id', value: { type: 'integer' }, required: true, default_status_code: 404 }],
      headers: [{ name: 'X-Key', value: 'secret' }],
      body: { schema: { type: 'object' }, default_response: { error: 'no' } },
      responses: [{ name: 'gone', status_code: 410, body: { gone: true }, rule: { '==': [1, 1] } }],
    }),
  );
  const { id, group_id, revision, created_by, created_at, updated_at, ...read } = endpointDocument.parse({
    ...stamps,
    updated_at: stamps.created_at,
    ...draft,
  });
  expect(draftFrom(newEndpoint.parse(read))).toEqual(draft);
});

describe('a response body', () => {
  test.each([
    ['a string stays as it is', 'hello', 'hello'],
    ['an empty string is a body', '', ''],
    ['an object is kept as JSON', { id: 1, tags: ['a'] }, '{"id":1,"tags":["a"]}'],
    ['a list is kept as JSON', [1, 2], '[1,2]'],
    ['a number is kept as JSON', 0, '0'],
    ['false is kept as JSON', false, 'false'],
    ['null is no body', null, null],
  ])('%s', (_, sent, kept) => {
    const draft = draftFrom(accepted({ response_body: sent, responses: [{ body: sent }] }));
    expect(draft.response_body).toBe(kept);
    expect(draft.responses[0]?.body).toBe(kept);
  });

  test('may have 1 MiB, counted in bytes', () => {
    expect(refusals({ ...least, response_body: 'a'.repeat(1024 * 1024) })).toEqual([]);
    expect(refusals({ ...least, response_body: 'é'.repeat(600 * 1024) })).toEqual([
      '/response_body: It has more than 1048576 bytes.',
    ]);
  });

  test('may be nested, but not without end', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(refusals({ ...least, response_body: deep })).toEqual([
      '/response_body: It is nested deeper than 64 levels.',
    ]);
  });
});

describe('what cannot be served is refused, each with a pointer to the field', () => {
  test.each([
    ['a method that no endpoint has', { method: 'get' }, '/method'],
    ['a path without a slash', { path: 'products' }, '/path: A path begins with "/".'],
    [
      'a 1xx status',
      { response_status_code: 101 },
      '/response_status_code: A status code is between 200 and 599.',
    ],
    [
      'a status beyond 599',
      { response_status_code: 600 },
      '/response_status_code: A status code is between 200 and 599.',
    ],
    [
      'a body where none is sent',
      { response_status_code: 204, response_body: '' },
      '/response_body: A 204 answer carries no body',
    ],
    [
      'the same in a further response',
      { responses: [{ status_code: 304, body: 'x' }] },
      '/responses/0/body: A 304 answer',
    ],
    [
      'more waiting at least than at most',
      { min_wait_time: 2, max_wait_time: 1 },
      '/max_wait_time: max_wait_time must be',
    ],
    ['waiting over a minute', { max_wait_time: 60_001 }, '/max_wait_time'],
    [
      'a line break in a header',
      { response_headers: { 'x-a': 'b\r\nset-cookie: c=d' } },
      "/response_headers/x-a: A header's value",
    ],
    [
      'a character beyond Latin-1',
      { response_headers: { 'x-a': '€' } },
      "/response_headers/x-a: A header's value",
    ],
    ['a blank in a header name', { response_headers: { 'x a': 'b' } }, '/response_headers/x a: '],
    [
      'a length of its own',
      { response_headers: { 'Content-Length': '3' } },
      '/response_headers/Content-Length: ',
    ],
    [
      'a transfer encoding',
      { response_headers: { 'transfer-encoding': 'chunked' } },
      '/response_headers/transfer-encoding: ',
    ],
    [
      "the house's own header",
      { response_headers: { 'X-Understudy-Seed': '1' } },
      '/response_headers/X-Understudy-Seed: ',
    ],
    [
      'a header twice',
      { response_headers: { 'X-A': '1', 'x-a': '2' } },
      '/response_headers/x-a: The header comes twice',
    ],
    ['a parameter twice', { params: [{ name: 'a' }, { name: 'a' }] }, '/params/1/name: "a" comes twice.'],
    [
      'a contract header twice',
      { headers: [{ name: 'A' }, { name: 'a' }] },
      '/headers/1/name: "a" comes twice.',
    ],
    ['a field that nobody knows', { respnse_body: 1 }, ': Unrecognized key: "respnse_body"'],
  ])('%s', (_, wrong, refusal) => {
    const [first = ''] = refusals({ ...least, ...wrong });
    expect(first).toContain(refusal);
  });

  test('in a list of many the pointer says which', () => {
    const [first] = refusals({ endpoints: [least, { ...least, path: '/a b' }] }, newEndpoints);
    expect(first).toContain('/endpoints/1/path: A path has no white space');
  });
});

test('a header may have several values', () => {
  const headers = { 'set-cookie': ['a=1', 'b=2'] };
  expect(accepted({ response_headers: headers }).response_headers).toEqual(headers);
});

test('a patch fills nothing in', () => {
  expect(endpointPatch.parse({ enabled: false })).toEqual({ enabled: false });
});
