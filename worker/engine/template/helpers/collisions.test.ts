import { beforeAll, expect, test } from 'vitest';
import { loadFaker, type SeededFaker } from '../../faker/seeded-faker';
import { compileMockTemplate } from '../compile-mock-template';
import { scopeFixture } from '../fixtures';
import { MOCKOON_HELPERS } from './mockoon/mockoon-helpers';
import { POSTMAN_HELPERS } from './postman/postman-helpers';
import { ALL_HELPERS, helpersFor } from './table';
import { WIREMOCK_HELPERS } from './wiremock/wiremock-helpers';

let faker: SeededFaker;
beforeAll(async () => {
  faker = await loadFaker('en');
});

const REQUEST = { body: '{"a":{"b":1}}' };

/** The same call where WireMock's names come first, and where Mockoon's do. */
test.each([
  ['{{now}}', '2026-11-21T12:30:45Z', '2026-11-21T12:30:45.678+00:00'],
  ["{{now 'yyyy'}}", '2026', '2026'],
  ["{{now 'do MMM'}}", '21st Nov', '21st Nov'],
  ["{{now format='yyyy' offset='1 years'}}", '2027', '2027'],
  ["{{date (parseDate '2026-01-31T10:00:00Z') format='yyyy'}}", '2026', '2026'],
  ["{{date '2026-01-01' '2026-01-01' 'yyyy-MM'}}", '2026-01', '2026-01'],
  ["{{dateFormat '2026-01-31' 'dd.MM.yyyy'}}", '31.01.2026', '31.01.2026'],
  ["{{dateFormat '2026-01-31' format='short'}}", '1/31/26', '1/31/26'],
  ["{{base64 'ab'}}{{base64 'YWI=' decode=true}}{{#base64}}ab{{/base64}}", 'YWI=abYWI=', 'YWI=abYWI='],
  ["{{join (array 1 2) '-'}} {{join (array 1 2)}} {{join 'a' 'b' '-'}}", '1-2 1, 2 a-b', '1-2 1, 2 a-b'],
  ["{{replace 'a.a' 'a' 'b'}}", 'b.b', 'b.a'],
  ["{{jsonPath request.body '$.a.b'}} {{jsonPath (bodyRaw 'a') '$.b'}}", '1 1', '1 1'],
  [
    "{{jsonPath (bodyRaw 'a') '$.c' 'none'}}{{jsonPath request.body '$.c' default='none'}}",
    'nonenone',
    'nonenone',
  ],
  [
    "{{#if (eq 1 1)}}y{{/if}}{{#eq 1 2}}y{{else}}n{{/eq}}{{gt 2 1 yes='y' no='n'}}{{gt 2 1}}",
    'ynytrue',
    'ynytrue',
  ],
  ["{{gt 'b' 'a'}}", 'true', 'false'],
  ['{{len (array 1 2)}}{{size (array 1 2)}}', '22', '22'],
])('%s', (template, plain, html) => {
  const print = (dialect: 'plain' | 'html') => {
    const compiled = compileMockTemplate(template, { dialect });
    if (!compiled.ok) throw new Error(compiled.findings[0]?.message);
    return compiled.value.render(scopeFixture({ request: REQUEST, faker }));
  };
  expect(print('plain')).toBe(plain);
  expect(print('html')).toBe(html);
});

test('every helper of every dialect is in both tables', () => {
  const names = [WIREMOCK_HELPERS, MOCKOON_HELPERS, POSTMAN_HELPERS].flatMap((table) => Object.keys(table));
  for (const table of [ALL_HELPERS, helpersFor('html')]) {
    expect(names.filter((name) => !Object.hasOwn(table, name))).toEqual([]);
  }
});
