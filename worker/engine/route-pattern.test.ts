import { describe, expect, test } from 'vitest';
import { METHODS, parsePattern, routeKey } from './route-pattern';

function keyOf(method: string, path: string): string {
  const result = parsePattern(path);
  if (!result.ok) throw new Error(result.reason);
  return routeKey(method, result.pattern);
}

function reasonOf(path: string): string {
  const result = parsePattern(path);
  return result.ok ? '' : result.reason;
}

describe('reading an endpoint path', () => {
  test('every form of segment is understood', () => {
    expect(parsePattern('/users/:id/{post}/*/**')).toEqual({
      ok: true,
      pattern: [
        { kind: 'static', text: 'users' },
        { kind: 'param', name: 'id' },
        { kind: 'param', name: 'post' },
        { kind: 'one' },
        { kind: 'rest' },
      ],
    });
  });

  test('the root and a trailing slash are fine', () => {
    expect(parsePattern('/')).toEqual({ ok: true, pattern: [] });
    expect(parsePattern('/users/')).toEqual(parsePattern('/users'));
  });

  test('a colon inside a segment is an ordinary character', () => {
    expect(parsePattern('/users:batchGet')).toEqual({
      ok: true,
      pattern: [{ kind: 'static', text: 'users:batchGet' }],
    });
  });

  test.each([
    ['users', 'A path begins with "/".'],
    ['', 'A path begins with "/".'],
    ['/users?page=1', 'A path has no query'],
    ['/users#top', 'A path has no fragment'],
    ['/a\\b', 'A path has no "\\"'],
    ['/a b', 'A path has no white space'],
    ['/a\u00a0b', 'A path has no white space'],
    ['/a\u0000b', 'A path has no control characters'],
    ['/a//b', 'A path has no empty segment'],
    ['//', 'A path has no empty segment'],
    ['/users/:id/posts/{id}', 'The parameter "id" comes more than once'],
    ['/files/**/raw', '"**" may only be the last segment'],
    ['/files/a*', 'a parameter or a wildcard must be a whole segment'],
    ['/files/{name}.json', 'a parameter or a wildcard must be a whole segment'],
    ['/files/:', "a parameter's name is made of"],
    ['/files/{}', "a parameter's name is made of"],
    ['/files/:1st', "a parameter's name is made of"],
    ['/files/:__proto__', 'cannot be the name of a parameter'],
    ['/100%', 'is not valid percent-encoding'],
    ['/%E0%A4%A', 'is not valid percent-encoding'],
    ['/\ud800', 'is not valid percent-encoding'],
    ['/a/../b', 'clients resolve dot segments'],
    ['/a/%2e%2E', 'clients resolve dot segments'],
    [`/${'a'.repeat(1024)}`, 'at most 1024 characters'],
  ])('%j is refused with the reason', (path, reason) => {
    expect(reasonOf(path)).toContain(reason);
  });
});

describe('when two endpoints are the same route', () => {
  test('the names of parameters and the way they are written make no difference', () => {
    expect(keyOf('GET', '/users/:id')).toBe('GET /users/:');
    expect(keyOf('GET', '/users/{name}/')).toBe('GET /users/:');
  });

  test('percent-encoding makes no difference', () => {
    expect(keyOf('GET', '/caf%C3%A9')).toBe(keyOf('GET', '/café'));
    expect(keyOf('GET', '/%61')).toBe(keyOf('GET', '/a'));
  });

  test('an encoded slash, colon or star is text and not structure', () => {
    expect(keyOf('GET', '/a%2Fb')).not.toBe(keyOf('GET', '/a/b'));
    expect(keyOf('GET', '/%3A')).not.toBe(keyOf('GET', '/:id'));
    expect(keyOf('GET', '/%2A')).not.toBe(keyOf('GET', '/*'));
    expect(keyOf('GET', '/%2a%2a')).not.toBe(keyOf('GET', '/**'));
    expect(keyOf('GET', '/%253A')).not.toBe(keyOf('GET', '/%3A'));
  });

  test('every method, ANY too, is a route of its own', () => {
    expect(new Set(METHODS.map((method) => keyOf(method, '/users'))).size).toBe(METHODS.length);
  });
});
