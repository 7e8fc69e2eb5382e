import { expect, test } from 'vitest';
import { compileFilter } from './compile-filter';

function findingsOf(text: string) {
  const filter = compileFilter(text, { now: 0, pointer: '/filter' });
  return filter.ok ? [] : filter.findings;
}

test.each([
  ['metod:POST', 0, 5, /no field "metod"/, 'method'],
  ['status:2xx -pth:/a', 12, 3, /no field "pth"/, 'path'],
  ['constructor:a', 0, 13, /no field/, '"constructor:a"'],
  ['-localhost:8787', 0, 15, /in quotes/, '-"localhost:8787"'],
  ['json:$.a={"b":1}', 0, 16, /JSON in quotes/, undefined],
  ['is:unmached', 0, 11, /"unmached" is nothing that "is" knows/, 'is:unmatched'],
  ['-is:test,fauted', 0, 15, /"fauted"/, '-is:test,faulted'],
  ['source:cliennt', 0, 14, /client, test, replay/, 'source:client'],
  ['status:4x', 0, 9, /404, 4xx, >=400 or 400..499/, undefined],
  ['status:500..400', 0, 15, /does not fit/, undefined],
  ['status:..', 0, 9, /does not fit/, undefined],
  ['status:', 0, 7, /does not fit/, undefined],
  ['duration:>fast', 0, 14, />500/, undefined],
  ['size:1gb', 0, 8, />1kb/, undefined],
  ['after:5m', 0, 8, /is no time/, 'after:-5m'],
  ['after:yesterday', 0, 15, /is no time/, undefined],
  ['after:-1h,-2h', 0, 13, /one moment/, undefined],
  ['path:orders', 0, 11, /write "\/orders"/, undefined],
  ['path:/a**', 0, 9, /whole segments/, undefined],
  ['url:page=2', 0, 10, /begins with/, 'url:*page=2*'],
  ['method:', 0, 7, /value is missing/, undefined],
  ['method:GET,', 0, 11, /value is missing/, undefined],
  ['method~GET', 0, 10, /takes no regular expression/, undefined],
  ['body~(', 0, 6, /regular expression cannot be used/, undefined],
  ['body~', 0, 5, /is missing/, undefined],
  ['body:""', 0, 7, /is missing/, undefined],
  ['header:', 0, 7, /name is missing/, undefined],
  ['header~abc', 0, 10, /for one header/, undefined],
  ['query:=1', 0, 8, /name is missing/, undefined],
  ['header:a,b=1', 10, 1, /a term for each/, undefined],
  ['query:page>two', 0, 14, /compares numbers/, undefined],
  ['json:$.a[=1', 0, 11, /no JSONPath/, undefined],
  ['ok "never closed', 3, 13, /quote is not closed/, undefined],
] as const)(
  '%s is refused where it is wrong, with a way out',
  (text, offset, length, message, suggestion) => {
    expect(findingsOf(text)).toMatchObject([
      { pointer: '/filter', message: expect.stringMatching(message), position: { offset, length } },
    ]);
    expect(findingsOf(text)[0]?.suggestion).toBe(suggestion);
  },
);

test('all that is wrong is told at once', () => {
  expect(findingsOf('metod:POST status:4x\nis:nothing')).toMatchObject([
    { position: { line: 1, column: 1 } },
    { position: { line: 1, column: 12 } },
    { position: { line: 2, column: 1 } },
  ]);
});

test('a filter that would cost too much is refused', () => {
  const many = (count: number, text: string, between: string) => Array(count).fill(text).join(between);
  expect(findingsOf(`${many(10, 'a', ' ')} ${many(40, 'is:error', ' ')}`)).toEqual([]);
  expect(findingsOf(many(11, 'a', ' '))).toMatchObject([
    { message: expect.stringContaining('at most 10 terms that look') },
  ]);
  expect(findingsOf(many(51, 'a', ' '))).toMatchObject([{ message: 'A filter has at most 50 terms.' }]);
  expect(findingsOf(`method:${many(101, 'A', ',')}`)).toMatchObject([
    { message: 'A term has at most 100 values.' },
  ]);
  expect(findingsOf(`body:${many(21, 'a', ',')}`)).toMatchObject([
    { message: 'A term searches for at most 20 texts.' },
  ]);
  expect(findingsOf('a'.repeat(4001))).toMatchObject([{ message: 'A filter has at most 4000 characters.' }]);
  expect(findingsOf(`body~${'a'.repeat(501)}`)).toHaveLength(1);
});

test.each(['status', 'duration', 'after', 'is', 'path', 'url', 'json', 'header'])(
  'what is refused in %s is not repeated at full length',
  (field) => {
    const value = { json: '$.', header: 'x>' }[field] ?? '';
    const [finding] = findingsOf(`${field}:${value}${'x['.repeat(1500)}`);
    expect(finding?.message.length).toBeLessThan(400);
  },
);
