import { expect, test } from 'vitest';
import { documentOf } from './document-of';
import type { EndpointDraft } from './endpoint-values';
import { fieldPlace } from './field-pointer';
import { newPart, newResponse, newValues } from './new-endpoint';
import { valuesOf } from './values-of';

const part = { name: 'id', value: null, required: false, default_response: null, default_status_code: null };

const whole: EndpointDraft = {
  method: 'POST',
  path: '/orders/:id',
  name: 'Create order',
  description: 'One order.',
  enabled: false,
  min_wait_time: 5,
  max_wait_time: 9,
  chaos_mode: false,
  chaos: { mode: 'off' },
  response_status_code: 201,
  response_headers: { 'x-a': '1', 'set-cookie': ['a=1', 'b=2'] },
  response_body: '{"id":12345678901234567890,"ok":true}',
  response_schema: { type: 'object' },
  status_template: '{{body "status"}}',
  case_sensitive: false,
  strict_slash: true,
  selection: 'cycle',
  templating: 'html',
  locale: 'de',
  answer: { type: 'script', source: '() => 1', parameters: { a: 1 } },
  scenario: { name: 'door', required_state: 'open', new_state: null },
  parameters: { shop: 'Tea' },
  callbacks: [
    {
      url: 'https://a.example/',
      method: 'POST',
      headers: { 'x-b': '2' },
      body: { hi: '{{now}}' },
      delay_ms: 5,
      retries: 1,
      sign: null,
    },
  ],
  params: [
    { ...part, value: { type: 'integer' }, required: true },
    { ...part, name: 'q', value: '7', default_response: '{"type": "object"}', default_status_code: 422 },
  ],
  headers: [{ ...part, name: 'x-key', default_response: { error: 'no' } }],
  body: { schema: true, required: true, default_response: 'no', default_status_code: null },
  responses: [
    {
      name: 'heavy',
      status_code: 200,
      headers: {},
      body: '{"a":1}',
      rule: { query: 'weight', at_least: 20 },
      schema: null,
      templating: 'on',
      status_template: null,
      answer: {
        type: 'proxy',
        upstream: 'https://a.example',
        strip_prefix: '',
        add_prefix: '/v1',
        request_headers: { add: { 'x-c': '3' }, remove: ['cookie'] },
        response_headers: { add: {}, remove: [] },
        timeout_ms: 100,
      },
      scenario: null,
      weight: 1,
      repeat: 2,
    },
  ],
};

test('an endpoint that nobody touched is sent as it was saved, to the byte of its bodies', () => {
  const read = documentOf(valuesOf(whole), whole);
  expect(read).toEqual({ document: whole, broken: [] });
});

test('the name that follows from method and path is not sent, so that it goes on following', () => {
  const values = valuesOf({ ...whole, name: 'POST /orders/:id' });
  expect(values.name).toBe('');
  expect(documentOf(values).document).not.toHaveProperty('name');
});

test('a text that ought to be JSON and is not is named by its place', () => {
  const values = { ...newValues(), response_schema: '{', responses: [{ ...newResponse(), rule: 'heavy' }] };
  values.params = [{ ...newPart('id'), match: 'schema', value: '{"type"' }];
  expect(documentOf(values).broken).toEqual(['/response_schema', '/params/0/value', '/responses/0/rule']);
});

test('a status that carries no body is sent without the one that was typed before', () => {
  const values = { ...newValues(), response_body: 'hello', response_status_code: 204 };
  expect(documentOf(values).document.response_body).toBeNull();
});

test('rows of one name are one header with several values, and an empty row is none', () => {
  const rows = [
    { name: 'set-cookie', value: 'a=1' },
    { name: '', value: '' },
    { name: 'set-cookie', value: 'b=2' },
  ];
  const { document } = documentOf({ ...newValues(), response_headers: rows });
  expect(document.response_headers).toEqual({ 'set-cookie': ['a=1', 'b=2'] });
});

test.each([
  ['/path', '/path', ''],
  ['/params/1/value/properties/a', '/params/1/value', '/properties/a'],
  ['/response_headers/set-cookie', '/response_headers/1/value', ''],
  ['/responses/0/rule/all/1', '/responses/0/rule', '/all/1'],
  ['/responses/0/answer/request_headers/add/x-c', '/responses/0/answer/request_headers/add/0/value', ''],
])('what the server says of %s belongs to the field %s', (said, pointer, inside) => {
  expect(fieldPlace(valuesOf(whole), said)).toEqual({ pointer, inside });
});
