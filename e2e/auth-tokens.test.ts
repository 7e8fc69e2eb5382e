import { createPublicKey } from 'node:crypto';
import { createRemoteJWKSet, errors, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TokenKind, useAuthGroup } from './auth/own-auth-group.ts';
import {
  type Api,
  expressWithKeys,
  expressWithSecret,
  honoWithKeys,
  honoWithSecret,
  type Taking,
} from './auth/protected-apis.ts';

const SECRET = 'dev-secret-key-change-in-production';
const TAKING: Taking = { issuer: 'https://id.shop.example', audience: 'shop-api' };

/** Each has one thing wrong that an API sees by itself; that one is revoked, only the auth API knows. */
const BAD: TokenKind[] = [
  'expired',
  'not_yet_valid',
  'wrong_signature',
  'alg_none',
  'wrong_audience',
  'wrong_issuer',
];

const JOSE_SAYS: Partial<Record<TokenKind, new (...args: never[]) => Error>> = {
  expired: errors.JWTExpired,
  not_yet_valid: errors.JWTClaimValidationFailed,
  wrong_signature: errors.JWSSignatureVerificationFailed,
  alg_none: errors.JOSEAlgNotAllowed,
  wrong_audience: errors.JWTClaimValidationFailed,
  wrong_issuer: errors.JWTClaimValidationFailed,
};

const JSONWEBTOKEN_SAYS: Partial<Record<TokenKind, RegExp>> = {
  expired: /jwt expired/,
  not_yet_valid: /jwt not active/,
  wrong_signature: /invalid signature/,
  alg_none: /jwt signature is required/,
  wrong_audience: /jwt audience invalid/,
  wrong_issuer: /jwt issuer invalid/,
};

describe.each(['HS256', 'RS256', 'ES256'] as const)('tokens signed with %s', (algorithm) => {
  const config = { signing: { algorithm }, tokens: TAKING };
  const { url, login, tokenOf, me } = useAuthGroup(`Tokens ${algorithm}`, config);
  const jwksUrl = () => `${url()}/.well-known/jwks.json`;
  const apis: Record<string, Api> = {};

  beforeAll(async () => {
    if (algorithm === 'HS256') {
      apis.hono = honoWithSecret(SECRET, TAKING);
      apis.express = await expressWithSecret(SECRET, TAKING);
      return;
    }
    apis.hono = honoWithKeys(jwksUrl(), algorithm, TAKING);
    apis.express = await expressWithKeys(jwksUrl(), algorithm, TAKING);
  });
  afterAll(() => Promise.all(Object.values(apis).map((api) => api.close())));

  const joseVerify = (token: string) => {
    const options = { ...TAKING, algorithms: [algorithm] };
    return algorithm === 'HS256'
      ? jwtVerify(token, new TextEncoder().encode(SECRET), options)
      : jwtVerify(token, createRemoteJWKSet(new URL(jwksUrl())), options);
  };

  async function jsonwebtokenVerify(token: string) {
    return jsonwebtoken.verify(token, await keyOfNode(), { ...TAKING, algorithms: [algorithm] });
  }

  async function keyOfNode() {
    if (algorithm === 'HS256') return SECRET;
    const { keys } = (await (await fetch(jwksUrl())).json()) as { keys: Record<string, string>[] };
    return createPublicKey({ key: keys[0] ?? {}, format: 'jwk' });
  }

  test('jose and jsonwebtoken accept the token of a login', async () => {
    const { access_token } = await login();
    const { payload } = await joseVerify(access_token);
    expect(payload).toMatchObject({ sub: 'test-user-123', email: 'alice@example.com', type: 'access' });
    expect(await jsonwebtokenVerify(access_token)).toEqual(payload);
  });

  test.each(BAD)('jose and jsonwebtoken refuse one that is %s for just that', async (kind) => {
    const token = await tokenOf(kind);
    await expect(joseVerify(token)).rejects.toThrow(JOSE_SAYS[kind]);
    await expect(jsonwebtokenVerify(token)).rejects.toThrow(JSONWEBTOKEN_SAYS[kind]);
  });

  test.each(['hono', 'express'])(
    'an API protected by %s lets logins in, and nobody without a token',
    async (name) => {
      const { access_token } = await login('bob@example.com');
      expect(await apis[name]?.ask(access_token)).toBe(200);
      expect(await apis[name]?.ask(await tokenOf('valid'))).toBe(200);
      expect(await apis[name]?.ask(null)).toBe(401);
    },
  );

  test.each(BAD)('both APIs refuse a token that is %s, and so does me', async (kind) => {
    const token = await tokenOf(kind);
    const statuses = [await apis.hono?.ask(token), await apis.express?.ask(token), (await me(token)).status];
    expect(statuses).toEqual([401, 401, 401]);
  });

  test('that a token is revoked only the auth API can know', async () => {
    const token = await tokenOf('revoked');
    expect([await apis.hono?.ask(token), await apis.express?.ask(token)]).toEqual([200, 200]);
    const refused = await me(token);
    expect([refused.status, await refused.json()]).toMatchObject([401, { step: 'revocation' }]);
  });
});
