import { exportSPKI, importJWK, type JWK } from 'jose';
import { authErrors } from '../errors';
import { fitsAlgorithm } from '../settings/key-fits';
import type { Algorithm, SigningConfig } from '../settings/signing-config';

/** The settings have looked at what it must have. */
type Jwk = Record<string, unknown>;

export type SigningKeys = {
  algorithm: Algorithm;
  keyId: string | null;
  signing: CryptoKey | Uint8Array;
  verifying: CryptoKey | Uint8Array;
  /** What the team's own API checks tokens with; empty where it has the secret. */
  jwks: { keys: JWK[] };
  publicPem: string | null;
};

export async function openKeys(signing: SigningConfig): Promise<SigningKeys> {
  const { algorithm, secret, key, key_id } = signing;
  if (algorithm.startsWith('HS')) {
    const bytes = new TextEncoder().encode(secret);
    return {
      algorithm,
      keyId: key_id,
      signing: bytes,
      verifying: bytes,
      jwks: { keys: [] },
      publicPem: null,
    };
  }
  if (!key || !fitsAlgorithm(key, algorithm)) throw authErrors.no_key({ algorithm });
  const jwk: JWK = {
    ...publicHalf(key),
    alg: algorithm,
    use: 'sig',
    ...(key_id !== null && { kid: key_id }),
  };
  const verifying = await importJWK(jwk, algorithm, { extractable: true });
  return {
    algorithm,
    keyId: key_id,
    signing: await importJWK(privateHalf(key), algorithm),
    verifying,
    jwks: { keys: [jwk] },
    publicPem: verifying instanceof Uint8Array ? null : await exportSPKI(verifying),
  };
}

const PUBLIC = ['kty', 'n', 'e', 'crv', 'x', 'y'];

/** What is not named here stays here. */
function publicHalf(key: Jwk): Jwk {
  return Object.fromEntries(Object.entries(key).filter(([member]) => PUBLIC.includes(member)));
}

/** What a key says that it is for may not be what it is for here. */
function privateHalf({ key_ops: _operations, use: _use, alg: _algorithm, ...key }: Jwk): Jwk {
  return key;
}
