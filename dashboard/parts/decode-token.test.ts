import { expect, test } from 'vitest';
import { bareToken, decodeToken, momentOf } from './decode-token';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEADER = { alg: 'HS256', typ: 'JWT' };
const CLAIMS = { sub: 'test-user-123', name: 'Zoë Ω', exp: 1_900_000_000 };
const TOKEN = `${part(HEADER)}.${part(CLAIMS)}.c2ln`;

test('a token says what is in it, in whatever it is wrapped', () => {
  const read = { isReadable: true, header: HEADER, claims: CLAIMS };
  for (const text of [
    TOKEN,
    `Bearer ${TOKEN}`,
    `  authorization: Bearer ${TOKEN}\n`,
    `"${TOKEN}",`,
    `${TOKEN.slice(0, 20)}\n  ${TOKEN.slice(20)}`,
  ])
    expect(decodeToken(text)).toMatchObject(read);
  expect(bareToken(`Bearer ${TOKEN}`)).toBe(TOKEN);
});

test('a token that nobody signed can be read, too', () => {
  const unsigned = `${part({ alg: 'none' })}.${part(CLAIMS)}.`;
  expect(decodeToken(unsigned)).toMatchObject({
    isReadable: true,
    parts: [expect.any(String), expect.any(String), ''],
  });
});

test('what is no token tells which part of it cannot be read', () => {
  expect(decodeToken('')).toEqual({ isReadable: false, fault: 'parts' });
  expect(decodeToken('a.b')).toEqual({ isReadable: false, fault: 'parts' });
  expect(decodeToken(`${TOKEN}.more`)).toEqual({ isReadable: false, fault: 'parts' });
  expect(decodeToken(`%%.${part(CLAIMS)}.x`)).toEqual({ isReadable: false, fault: 'header' });
  expect(decodeToken(`${part('text')}.${part(CLAIMS)}.x`)).toEqual({ isReadable: false, fault: 'header' });
  expect(decodeToken(`${part(HEADER)}.${part([1])}.x`)).toEqual({ isReadable: false, fault: 'claims' });
});

test('a moment is a number of seconds that a calendar can hold', () => {
  expect(momentOf(1)).toBe(1_000);
  expect(momentOf('1')).toBeUndefined();
  expect(momentOf(1e300)).toBeUndefined();
});
