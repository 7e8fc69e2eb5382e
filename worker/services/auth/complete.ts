import type { Ids } from '../../platform/ids';
import type { AuthConfig } from './config';
import { authErrors } from './errors';
import { fitsAlgorithm, needsKey } from './settings/key-fits';
import type { Algorithm } from './settings/signing-config';

const MAKE: Partial<Record<Algorithm, SubtleCryptoGenerateKeyAlgorithm>> = {
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
    hash: 'SHA-256',
  },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
};

/** An algorithm that signs with a key gets one, unless it has one that fits. */
export async function completeAuth(config: AuthConfig, { ids }: { ids: Ids }): Promise<AuthConfig> {
  const { signing } = config;
  const { algorithm, key } = signing;
  if (!needsKey(algorithm)) return config;
  if (key && fitsAlgorithm(key, algorithm)) {
    await refuseBadKey(signing);
    return signing.key_id === null ? withSigning(config, { key_id: ids.next() }) : config;
  }
  return withSigning(config, { key: await makeKey(algorithm), key_id: ids.next() });
}

/** That it has the members of a key says little: a group whose key cannot sign would fail at its first login. */
async function refuseBadKey(signing: AuthConfig['signing']): Promise<void> {
  const { canSign } = await import('./tokens/can-sign');
  if (await canSign(signing)) return;
  const { detail, code } = authErrors.bad_key({ algorithm: signing.algorithm });
  throw authErrors.bad_key(
    { algorithm: signing.algorithm },
    { errors: [{ pointer: '/config/signing/key', code, detail }] },
  );
}

function withSigning(config: AuthConfig, made: Partial<AuthConfig['signing']>): AuthConfig {
  return { ...config, signing: { ...config.signing, ...made } };
}

async function makeKey(algorithm: Algorithm): Promise<Record<string, unknown>> {
  const how = MAKE[algorithm];
  if (!how) throw new Error(`${algorithm} signs with no key.`);
  const pair = await crypto.subtle.generateKey(how, true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('A key pair has two halves.');
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  if (jwk instanceof ArrayBuffer) throw new Error('A JWK is an object.');
  return { ...jwk };
}
