import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';

/** DER before the bytes of a key. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** A pair as Standard Webhooks writes it. */
export function ed25519Keys(): { signing: string; checking: string } {
  const pair = generateKeyPairSync('ed25519');
  const seed = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(PRIVATE_HEAD.length);
  const open = pair.publicKey.export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  return { signing: `whsk_${seed.toString('base64')}`, checking: `whpk_${open.toString('base64')}` };
}

export function signEd25519(content: string, secret: string): string {
  const seed = Buffer.from(secret.slice('whsk_'.length), 'base64');
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
  return sign(null, Buffer.from(content), key).toString('base64');
}

export function fitsEd25519(content: string, secret: string, signature: string): boolean {
  const open = Buffer.from(secret.slice('whpk_'.length), 'base64');
  const key = createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, open]), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(content), key, Buffer.from(signature, 'base64'));
}
