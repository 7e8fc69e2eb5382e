import { bytesOfBase64 } from '../../../engine/base64';
import { ed25519Proof } from '../proofs/ed25519-proof';
import { hmacProof } from '../proofs/hmac-proof';
import type { SignatureProof } from '../proofs/signature-proof';
import { absent, type ClaimRead, malformed, type SchemeRule } from './scheme-rule';
import { signedText } from './signed-text';

const PREFIX = 'whsec_';
/** The names of the specification, and those that Svix had before there was one. */
const FAMILIES = ['webhook', 'svix'] as const;

const BYTES = {
  algorithm: 'sha256',
  encoding: 'base64',
  keyOf: (secret: string) => bytesOfBase64(withoutPrefix(secret)),
  secretForm: 'whsec_ and 24 to 64 random bytes in base64',
} as const;

const AS_TEXT = 'It fits the secret as text: what follows whsec_ is base64, and its bytes are the key.';

export const standard: SchemeRule = {
  ...standardRule('v1', hmacProof(BYTES)),
  misreadings: [
    { proof: hmacProof({ ...BYTES, keyOf: textBytes }), says: AS_TEXT },
    { proof: hmacProof({ ...BYTES, keyOf: (secret) => textBytes(withoutPrefix(secret)) }), says: AS_TEXT },
  ],
};

export const standardEd25519 = standardRule('v1a', ed25519Proof);

function withoutPrefix(secret: string): string {
  return secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
}

function textBytes(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}

function standardRule(version: string, proof: SignatureProof): SchemeRule {
  return {
    read: (headers) => readStandard(headers, version, proof),
    content: ({ id, timestamp, body }) => signedText(`${id}.${timestamp}.`, body),
    write: ({ id, timestamp, signatures }) => [
      ['webhook-id', id],
      ['webhook-timestamp', timestamp],
      ['webhook-signature', signatures.map((signature) => `${version},${signature}`).join(' ')],
    ],
    proof,
    signs: 'the id, a dot, the timestamp, a dot, and the raw body',
  };
}

function readStandard(headers: Headers, version: string, proof: SignatureProof): ClaimRead {
  const family = FAMILIES.find((name) => headers.has(`${name}-signature`));
  if (!family) return absent('header_absent', 'There is no header webhook-signature, nor svix-signature.');
  const id = headers.get(`${family}-id`);
  if (!id)
    return malformed('header_absent', `There is no header ${family}-id, which is part of what is signed.`);
  const timestamp = headers.get(`${family}-timestamp`);
  if (!timestamp) {
    return malformed(
      'timestamp_absent',
      `There is no header ${family}-timestamp, which is part of what is signed.`,
    );
  }
  const sent = (headers.get(`${family}-signature`) ?? '').split(' ').filter((one) => one !== '');
  const signatures = sent
    .filter((one) => one.startsWith(`${version},`))
    .map((one) => one.slice(version.length + 1));
  if (signatures.length === 0) {
    const versions = [...new Set(sent.map((one) => one.split(',')[0]?.slice(0, 20)))].join(', ') || 'nothing';
    return malformed(
      'signature_malformed',
      `${family}-signature has ${versions}; a signature that begins with "${version}," was expected.`,
    );
  }
  if (!signatures.some(proof.isSignature)) {
    return malformed(
      'signature_malformed',
      `What follows "${version}," in ${family}-signature is no signature: ${proof.form} were expected.`,
    );
  }
  return { ok: true, claim: { id, timestamp, signatures } };
}
