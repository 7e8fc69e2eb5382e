import { expect, test } from 'vitest';
import { appendToken, escapeToken, pointerTokens, readPointer, unescapeToken } from './json-pointer';

test('slashes and tildes in a name survive the way into a pointer and back', () => {
  for (const name of ['', 'a/b', 'm~n', '~1', '/~0/', 'é"']) {
    expect(unescapeToken(escapeToken(name))).toBe(name);
    expect(readPointer({ [name]: { x: [1, 2] } }, `${appendToken('', name)}/x/1`)).toBe(2);
  }
  expect(appendToken('/a', 'b/c')).toBe('/a/b~1c');
  expect(pointerTokens('/a~1b//0')).toEqual(['a/b', '', '0']);
});

test('a pointer reads what is there and nothing else', () => {
  const document = { list: ['a'], text: 'abc' };
  expect(readPointer(document, '')).toBe(document);
  for (const pointer of [
    'list',
    '/list/1',
    '/list/-',
    '/list/00',
    '/list/length',
    '/text/0',
    '/__proto__',
    '/toString',
  ]) {
    expect([pointer, readPointer(document, pointer)]).toEqual([pointer, undefined]);
  }
});
