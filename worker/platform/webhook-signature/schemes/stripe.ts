import { hmacProof } from '../proofs/hmac-proof';
import { absent, malformed, type SchemeRule } from './scheme-rule';
import { signedText } from './signed-text';

const HEADER = 'stripe-signature';
const proof = hmacProof({
  algorithm: 'sha256',
  encoding: 'hex',
  secretForm: 'the signing secret as it stands, with its whsec_',
});

/** v0 is what Stripe adds in test mode; no library looks at it. */
export const stripe: SchemeRule = {
  read(headers) {
    const header = headers.get(HEADER);
    if (!header) return absent('header_absent', 'There is no header Stripe-Signature.');
    const parts = header.split(',').map((part) => part.trim());
    const timestamp = parts.find((part) => part.startsWith('t='))?.slice(2);
    if (!timestamp)
      return malformed('timestamp_absent', 'Stripe-Signature has no t= with the time of sending.');
    const signatures = parts.filter((part) => part.startsWith('v1=')).map((part) => part.slice(3));
    if (signatures.length === 0) {
      return malformed('signature_malformed', 'Stripe-Signature has no v1= with a signature.');
    }
    if (!signatures.some(proof.isSignature)) {
      return malformed(
        'signature_malformed',
        `What follows v1= is no signature: ${proof.form} were expected.`,
      );
    }
    return { ok: true, claim: { id: '', timestamp, signatures } };
  },
  content: ({ timestamp, body }) => signedText(`${timestamp}.`, body),
  write: ({ timestamp, signatures }) => [
    [HEADER, [`t=${timestamp}`, ...signatures.map((signature) => `v1=${signature}`)].join(',')],
  ],
  proof,
  signs: 'the timestamp, a dot, and the raw body',
  misreadings: [
    {
      proof: hmacProof({
        algorithm: 'sha256',
        encoding: 'hex',
        keyOf: (secret) => new TextEncoder().encode(secret.replace(/^whsec_/, '')),
      }),
      says: 'It fits the secret without whsec_, which belongs to it.',
    },
  ],
};
