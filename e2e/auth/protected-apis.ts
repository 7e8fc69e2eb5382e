import { createPublicKey, type JsonWebKey as NodeKey } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expressjwt, type GetVerificationKey, UnauthorizedError } from 'express-jwt';
import { Hono } from 'hono';
import { jwk } from 'hono/jwk';
import { jwt } from 'hono/jwt';

export type Api = { ask(token: string | null): Promise<number>; close(): Promise<void> };

/** What the APIs of a team are told of the tokens that they take. */
export type Taking = { issuer: string; audience: string };

/** By hono/jwt and the secret that both sides have. */
export function honoWithSecret(secret: string, { issuer, audience }: Taking): Api {
  const app = new Hono();
  app.use('/orders', jwt({ secret, alg: 'HS256', verification: { iss: issuer, aud: audience } }));
  return honoApi(app);
}

/** By hono/jwk, which fetches the public keys. */
export function honoWithKeys(jwksUrl: string, alg: 'RS256' | 'ES256', { issuer, audience }: Taking): Api {
  const app = new Hono();
  app.use('/orders', jwk({ jwks_uri: jwksUrl, alg: [alg], verification: { iss: issuer, aud: audience } }));
  return honoApi(app);
}

function honoApi(app: Hono): Api {
  app.get('/orders', (c) => c.json([]));
  return {
    ask: async (token) => (await app.request('/orders', { headers: bearer(token) })).status,
    close: async () => {},
  };
}

/** By express-jwt, over a socket. */
export async function expressWithSecret(secret: string, taking: Taking): Promise<Api> {
  return expressApi({ secret, algorithms: ['HS256'], ...taking });
}

export async function expressWithKeys(jwksUrl: string, alg: 'RS256' | 'ES256', taking: Taking): Promise<Api> {
  const secret: GetVerificationKey = async (_request, token) => {
    const { keys } = (await (await fetch(jwksUrl)).json()) as { keys: (NodeKey & { kid: string })[] };
    const key = keys.find(({ kid }) => kid === token?.header.kid);
    if (!key) throw new UnauthorizedError('invalid_token', { message: 'The key is not there.' });
    return createPublicKey({ key, format: 'jwk' });
  };
  return expressApi({ secret, algorithms: [alg], ...taking });
}

async function expressApi(options: Parameters<typeof expressjwt>[0]): Promise<Api> {
  const app = express();
  app.use(expressjwt(options));
  app.get('/orders', (_request, response) => {
    response.json([]);
  });
  app.use((error: { status?: number }, _request: unknown, response: express.Response, _next: unknown) => {
    response.status(error.status ?? 500).end();
  });
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens at a port has an address with one.
  const { port } = server.address() as AddressInfo;
  return {
    ask: async (token) => (await fetch(`http://127.0.0.1:${port}/orders`, { headers: bearer(token) })).status,
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function bearer(token: string | null): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
