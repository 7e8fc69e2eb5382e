import { expect, test } from 'vitest';
import { type SampleRequest, sampleRequest } from '../request/sample-request';
import { MemoryNeeds } from '../state/memory-needs';
import { SUBJECT_NAMES } from './compile-condition';
import { compileRule } from './compile-rule';
import type { Rule } from './rule';

function rule(document: unknown): Rule {
  const compiled = compileRule(document, { callName: 'endpoint_1' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings));
  return compiled.value;
}

const FORM: [string, string] = ['content-type', 'application/x-www-form-urlencoded'];
const MULTIPART: [string, string] = ['content-type', 'multipart/form-data; boundary=XX'];
const upload = (fileName: string) =>
  `--XX\r\ncontent-disposition: form-data; name="f"; filename="${fileName}"\r\ncontent-type: image/png\r\nx-a: 1\r\n\r\nPNG\r\n--XX\r\ncontent-disposition: form-data; name="note"\r\n\r\nhi\r\n--XX--`;
const basic = (text: string): [string, string] => ['authorization', `Basic ${btoa(text)}`];

const SUBJECTS: [Record<string, unknown>, SampleRequest, SampleRequest][] = [
  [{ param: 'id', equals: '7' }, { params: { id: '7' } }, { params: {} }],
  [{ param: 'constructor' }, { params: { constructor: 'x' } as never }, { params: {} }],
  [{ query: 'a' }, { query: 'a' }, { query: 'b' }],
  [{ header: 'X-A', equals: '1' }, { headers: [['x-a', '1']] }, {}],
  [{ cookie: 'sid', equals: '1' }, { headers: [['cookie', 'sid=1']] }, { headers: [['cookie', 'sid=2']] }],
  [{ form: 'a', equals: '1' }, { headers: [FORM], body: 'a=1' }, { body: 'a=1' }],
  [{ form: 'note', equals: 'hi' }, { headers: [MULTIPART], body: upload('a.png') }, { headers: [MULTIPART] }],
  [
    { part: 'f', equals: 'PNG', file_name: { ends_with: '.png' } },
    { headers: [MULTIPART], body: upload('a.png') },
    { headers: [MULTIPART], body: upload('a.gif') },
  ],
  [
    { part: '*', media_type: 'image/png', part_headers: { 'X-A': '1' } },
    { headers: [MULTIPART], body: upload('a.png') },
    { headers: [MULTIPART], body: 'broken' },
  ],
  [{ part: 'f', binary_equals: 'UE5H' }, { headers: [MULTIPART], body: upload('a') }, {}],
  [
    { body: '$.a', equals: '1' },
    { headers: [FORM], body: 'a=1&b=2' },
    { headers: [FORM], body: 'a=2' },
  ],
  [{ body: '', binary_equals: 'AAE=' }, { body: Uint8Array.from([0, 1]) }, { body: Uint8Array.from([0]) }],
  [{ body: '', absent: true }, {}, { body: 'x' }],
  [{ body: '$.a', absent: true }, { body: 'no json' }, { json: { a: 1 } }],
  [{ body_text: true, search: 'o+' }, { body: 'foo' }, { body: 'bar' }],
  [{ xml: '//b', equals: 'x' }, { body: '<a><b>x</b></a>' }, { body: '<a><b>y</b></a>' }],
  [{ xml: '/a/b', equals_xml: '<b><c/></b>' }, { body: '<a><b> <c/></b></a>' }, { body: '<a><b/></a>' }],
  [{ xml: 'count(//b)', equals: '2' }, { body: '<a><b/><b/></a>' }, { body: '<a' }],
  [{ method: 'post' }, { method: 'POST' }, { method: 'GET' }],
  [{ method: true, one_of: ['GET', 'HEAD'] }, { method: 'HEAD' }, { method: 'POST' }],
  [{ path: true, matches: '/a/.*' }, { path: '/a/b' }, { path: '/b' }],
  [{ url: true, contains: 'x=1' }, { url: 'http://h/a?x=1' }, {}],
  [{ client_ip: '1.2.3.4' }, { clientIp: '1.2.3.4' }, {}],
  [{ host: 'Shop.test' }, { headers: [['host', 'shop.test']] }, { headers: [['host', 'x']] }],
  [{ host: 'localhost:8787' }, {}, { url: 'https://other/' }],
  [
    { basic_auth: { username: 'ada', password: 'pä:ss' } },
    { headers: [['authorization', 'Basic YWRhOnDDpDpzcw==']] },
    { headers: [basic('ada:no')] },
  ],
  [
    { basic_auth: true, starts_with: 'ada:' },
    { headers: [basic('ada:x')] },
    { headers: [['authorization', 'Basic %%%']] },
  ],
];

test.each(SUBJECTS)('%j looks at its part of the request', (condition, good, bad) => {
  const compiled = rule(condition);
  expect(compiled.needs).toEqual([]);
  expect(compiled.matches(sampleRequest(good), { state: [], now: 0 })).toBe(true);
  expect(compiled.matches(sampleRequest(bad), { state: [], now: 0 })).toBe(false);
});

test('anything is always there', () => {
  expect(rule({ anything: true }).matches(sampleRequest(), { state: [], now: 0 })).toBe(true);
});

const MEMORY: [Record<string, unknown>, unknown, unknown, unknown][] = [
  [{ state: 'cart', equals: { n: 1 } }, { op: 'get', key: 'cart' }, { n: 1 }, null],
  [{ state: 'cart', at: '$.n', at_least: 1 }, { op: 'get', key: 'cart' }, { n: 1 }, { n: 0 }],
  [{ state: 'cart', absent: true }, { op: 'get', key: 'cart' }, null, 1],
  [{ scenario: 'order', equals: 'paid' }, { op: 'scenario', name: 'order' }, 'paid', 'Started'],
  [{ call: 3 }, { op: 'call', name: 'endpoint_1' }, 3, 4],
  [{ call: true, multiple_of: 2 }, { op: 'call', name: 'endpoint_1' }, 4, 3],
];

test.each(MEMORY)('%j asks the memory for %j', (condition, need, good, bad) => {
  const compiled = rule(condition);
  expect(compiled.needs).toEqual([need]);
  expect(compiled.matches(sampleRequest(), { state: [good], now: 0 })).toBe(true);
  expect(compiled.matches(sampleRequest(), { state: [bad], now: 0 })).toBe(false);
});

test('every subject is tried here', () => {
  const tried = new Set(
    [...SUBJECTS.map(([each]) => each), ...MEMORY.map(([each]) => each)].flatMap(Object.keys),
  );
  expect(SUBJECT_NAMES.filter((name) => name !== 'anything' && !tried.has(name))).toEqual([]);
});

test('the memory is asked once, for all rules of an endpoint', () => {
  const rules = [rule({ call: 1 }), rule({ all: [{ state: 'a' }, { call: 2 }, { state: 'a', equals: 1 }] })];
  const asked = new MemoryNeeds();
  const places = rules.map(({ needs }) => needs.map((need) => asked.add(need)));
  expect(asked.all).toEqual([
    { op: 'call', name: 'endpoint_1' },
    { op: 'get', key: 'a' },
  ]);
  expect(places).toEqual([[0], [1, 0]]);
  expect(rules[1]?.matches(sampleRequest(), { state: [1, 2], now: 0 })).toBe(true);
});
