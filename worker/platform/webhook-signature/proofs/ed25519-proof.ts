import { base64OfBytes, bytesOfBase64 } from '../../../engine/base64';
import { bytesOfHex } from '../../../engine/hex';
import { joinedBytes } from '../../../engine/joined-bytes';
import type { SignatureProof } from './signature-proof';

const ALGORITHM = { name: 'Ed25519' } as const;
const PRIVATE = 'whsk_';
const PUBLIC = 'whpk_';
/** What DER writes before the 32 bytes of a private key. */
const PKCS8_HEAD = bytesOfHex('302e020100300506032b657004220420');
const SEED_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** Signs with whsk_ keys; checks with whpk_ keys, and with the public half of whsk_ keys. */
export const ed25519Proof: SignatureProof = {
  async sign(secret, content) {
    const key = await privateKey(secret, false);
    return key && base64OfBytes(new Uint8Array(await crypto.subtle.sign(ALGORITHM, key, content)));
  },
  async fits(secret, content, signature) {
    const key = await publicKey(secret);
    const bytes = bytesOfBase64(signature);
    if (!key) return null;
    return bytes !== null && (await crypto.subtle.verify(ALGORITHM, key, bytes, content));
  },
  isSignature(text) {
    const bytes = bytesOfBase64(text);
    return bytes?.byteLength === SIGNATURE_BYTES && base64OfBytes(bytes) === text;
  },
  form: '88 characters of base64',
  secretForm: 'whsk_ and a private key in base64 to sign, whpk_ and a public key in base64 to check',
};

async function privateKey(secret: string, isExtractable: boolean): Promise<CryptoKey | null> {
  if (!secret.startsWith(PRIVATE)) return null;
  const seed = seedOf(bytesOfBase64(secret.slice(PRIVATE.length)));
  if (!seed) return null;
  return crypto.subtle.importKey('pkcs8', joinedBytes([PKCS8_HEAD, seed]), ALGORITHM, isExtractable, [
    'sign',
  ]);
}

/** A private key is written as its seed alone, with the public key behind it, or as DER. */
function seedOf(bytes: Uint8Array | null): Uint8Array | null {
  if (bytes?.byteLength === SEED_BYTES || bytes?.byteLength === 2 * SEED_BYTES)
    return bytes.subarray(0, SEED_BYTES);
  return bytes?.byteLength === PKCS8_HEAD.byteLength + SEED_BYTES
    ? bytes.subarray(PKCS8_HEAD.byteLength)
    : null;
}

async function publicKey(secret: string): Promise<CryptoKey | null> {
  const bytes = secret.startsWith(PRIVATE)
    ? await publicHalf(secret)
    : bytesOfBase64(secret.startsWith(PUBLIC) ? secret.slice(PUBLIC.length) : secret);
  if (bytes?.byteLength !== SEED_BYTES) return null;
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, false, ['verify']);
}

async function publicHalf(secret: string): Promise<Uint8Array | null> {
  const key = await privateKey(secret, true);
  if (!key) return null;
  // Of a key that is no raw one a JWK is answered.
  const { x } = (await crypto.subtle.exportKey('jwk', key)) as JsonWebKey;
  return x === undefined ? null : bytesOfBase64(x);
}
