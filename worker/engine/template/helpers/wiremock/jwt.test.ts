import { describe, expect, test } from 'vitest';
import { compileMockTemplate } from '../../compile-mock-template';
import { FIXTURE_NOW, scopeFixture } from '../../fixtures';
import { hmacSha256, sha256 } from './hmac-sha256';

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function render(source: string): string {
  const compiled = compileMockTemplate(source, { dialect: 'plain' });
  if (!compiled.ok) throw new Error(compiled.findings[0]?.message);
  return compiled.value.render(scopeFixture());
}

function claimsOf(token: string): unknown {
  return JSON.parse(atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')));
}

describe('HMAC with SHA-256', () => {
  test('answers as RFC 4231 says', () => {
    expect(hex(hmacSha256(bytes('Jefe'), bytes('what do ya want for nothing?')))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
    const longKey = new Uint8Array(131).fill(0xaa);
    expect(hex(hmacSha256(longKey, bytes('Test Using Larger Than Block-Size Key - Hash Key First')))).toBe(
      '60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54',
    );
  });

  test('hashes texts of every length as the runtime does', async () => {
    for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const message = new Uint8Array(length).fill(length);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', message));
      expect(hex(sha256(message))).toBe(hex(digest));
    }
  });
});

describe('a token', () => {
  test('is signed so that who knows the secret can verify it', async () => {
    const token = render("{{jwt secret='s3cret' sub='ada'}}");
    const [header, claims, signature = ''] = token.split('.');
    const algorithm = { name: 'HMAC', hash: 'SHA-256' };
    const key = await crypto.subtle.importKey('raw', bytes('s3cret'), algorithm, false, ['verify']);
    const signed = Uint8Array.from(atob(signature.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
      c.charCodeAt(0),
    );
    expect(await crypto.subtle.verify('HMAC', key, signed, bytes(`${header}.${claims}`))).toBe(true);
  });

  test('is dated by the clock of the project', () => {
    const now = Math.floor(FIXTURE_NOW / 1000);
    expect(claimsOf(render("{{jwt maxAge='12 days' aud='me' roles=(array 'a' 'b') level=2}}"))).toEqual({
      iat: now,
      exp: now + 12 * 86_400,
      iss: 'wiremock',
      aud: 'me',
      sub: 'user-123',
      roles: ['a', 'b'],
      level: 2,
    });
    expect(claimsOf(render("{{jwt exp=(parseDate '2030-01-01T00:00:00Z') nbf=5}}"))).toMatchObject({
      exp: 1893456000,
      nbf: 5,
    });
  });

  test('is refused in an algorithm that a template cannot sign with', () => {
    expect(() => render("{{jwt alg='RS256'}}")).toThrow('a template can sign with HS256, not with "RS256"');
  });
});
