import { query } from 'json-p3';
import { expect, test } from 'vitest';
import { compileJsonPath } from './compile-json-path';

const DOCUMENTS = [
  {
    a: { b: [1, 2, { c: 'x', d: null }], e: { c: 'y' } },
    f: [],
    g: 'text',
    h: [[1], [2, [3]]],
    'i j': false,
  },
  [{ a: 1, b: 'z' }, { a: 2 }, { a: '2', b: null }, 7, 'x', null, [1, 2, 3], { a: { b: 1 } }],
  { k: [{ key: 'ringo' }, { key: 'rango' }, { key: 'ro\nn' }, { key: 5 }, { other: true }], l: [5, 1, 3] },
  'scalar',
  null,
];

const QUERIES = [
  '$',
  '$.a',
  '$.a.b',
  '$.a.b[*]',
  '$.a.b[-1].c',
  '$..c',
  '$..*',
  '$..[0]',
  '$..[*]',
  '$.*',
  '$[*].a',
  '$[0:3]',
  '$[1:-1]',
  '$[5:0:-2]',
  '$[::-1]',
  '$[:-20:-1]',
  '$[-3:2]',
  '$[20:]',
  "$['a','g']",
  "$['i j']",
  '$["i j"]',
  '$[0,0,2]',
  '$[0:2,1]',
  '$[?@.a]',
  '$[?!@.a]',
  '$[?@.a == 2]',
  "$[?@.a == '2']",
  '$[?@.a != 2]',
  '$[?@.a > 1]',
  '$[?@.a >= 2]',
  "$[?@.a < '3']",
  '$[?@.b == null]',
  '$[?@.b == @.missing]',
  '$[?@.missing == @.missing2]',
  '$[?@.a <= @.missing]',
  '$[?@.a == 1 || @.a == 2 && @.b]',
  '$[?(@.a == 1 || @.a == 2) && @.b]',
  '$[?!(@.a == 1)]',
  '$[?@[1] == 2]',
  '$[?@.*]',
  '$[?@ == 7]',
  "$[?@ == 'x']",
  '$[?@ == null]',
  '$[?length(@) == 3]',
  '$[?length(@.b) == 1]',
  '$[?count(@.*) > 1]',
  '$[?count(@..*) == 3]',
  '$[?value(@.a) == 2]',
  '$[?value(@..b) == 1]',
  "$.k[?match(@.key, 'r.*o')]",
  "$.k[?match(@.key, 'ring')]",
  "$.k[?search(@.key, 'ang')]",
  "$.k[?search(@.key, '^r[io]n')]",
  "$.k[?match(@.key, 'ro.n')]",
  '$.k[?@.other == true]',
  '$.l[?@ > 2]',
  '$.l[?@ == $.l[0]]',
  '$..[?@.c]',
  '$..[?@.c == $.a.e.c]',
  '$.a[?@.c]..c',
  '$.h..[0]',
  '$.h[*][*]',
  '$.h[?@[?@ > 1]]',
  '$ .a [ "b" ] [ 0 ]',
];

test.each(QUERIES)('%s finds what a reader of RFC 9535 finds', (source) => {
  for (const document of DOCUMENTS) {
    const compiled = compileJsonPath(source);
    expect(compiled.ok ? compiled.find(document) : compiled.reason).toEqual(
      query(source, document as never).values(),
    );
  }
});
