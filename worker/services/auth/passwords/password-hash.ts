import { bytesOfBase64 } from '../../../engine/base64';
import { base64url, randomSecret } from '../../../platform/crypto';

/** The most that Workers allow; 13 ms of work on a small machine. */
const ITERATIONS = 100_000;

const SALT_BYTES = 16;
const HASH_BITS = 256;
const NAME = 'pbkdf2-sha256';

const encoder = new TextEncoder();

/** Each password has a salt of its own, which is kept beside the hash. */
export async function hashPassword(password: string, salt = randomSecret(SALT_BYTES)): Promise<string> {
  const hash = await derive(password, saltBytes(salt), ITERATIONS);
  return [NAME, ITERATIONS, salt, base64url(hash)].join('$');
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [name, iterations = '', salt = '', hash = ''] = kept.split('$');
  const wanted = bytesOfBase64(hash);
  if (name !== NAME || !wanted) throw new Error('A password is kept in a form that is not known.');
  const found = await derive(password, saltBytes(salt), Number(iterations));
  return found.byteLength === wanted.byteLength && crypto.subtle.timingSafeEqual(found, wanted);
}

/** As much work as for a user who is there. */
export async function pretendToCheck(password: string): Promise<false> {
  await derive(password, new Uint8Array(SALT_BYTES), ITERATIONS);
  return false;
}

/** The same characters, however a keyboard composed them. */
async function derive(password: string, salt: Uint8Array, iterations: number): Promise<Uint8Array> {
  const bytes = encoder.encode(password.normalize('NFKC'));
  const key = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, HASH_BITS));
}

function saltBytes(salt: string): Uint8Array {
  const bytes = bytesOfBase64(salt);
  if (!bytes) throw new Error('The salt of a password cannot be read.');
  return bytes;
}
