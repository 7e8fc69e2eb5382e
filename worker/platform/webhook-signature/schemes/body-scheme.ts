import { hmacProof } from '../proofs/hmac-proof';
import type { SignatureProof } from '../proofs/signature-proof';
import { absent, type ClaimRead, malformed, type SchemeRule } from './scheme-rule';

export const github = bodyScheme('X-Hub-Signature-256', 'sha256=', {
  ...hmacProof({ algorithm: 'sha256', encoding: 'hex' }),
  secretForm: 'the text that was entered as the secret of the webhook',
});

export const shopify = bodyScheme('X-Shopify-Hmac-SHA256', '', {
  ...hmacProof({ algorithm: 'sha256', encoding: 'base64' }),
  secretForm: "the app's client secret",
});

/** The raw body alone is signed: nobody can tell an old request from a new one. */
function bodyScheme(header: string, prefix: string, proof: SignatureProof): SchemeRule {
  return {
    read: (headers) => readOneHeader(headers, { header, prefix, proof }),
    content: ({ body }) => body,
    write: ({ signatures: [first = ''] }) => [[header.toLowerCase(), `${prefix}${first}`]],
    proof,
    signs: 'the raw body',
  };
}

export function readOneHeader(
  headers: Headers,
  { header, prefix, proof }: { header: string; prefix: string; proof: SignatureProof },
): ClaimRead {
  const value = headers.get(header);
  if (!value) return absent('header_absent', `There is no header ${header}.`);
  if (!value.startsWith(prefix)) {
    return malformed('signature_malformed', `${header} does not begin with "${prefix}".`);
  }
  const signature = value.slice(prefix.length);
  if (!proof.isSignature(signature)) {
    const where = prefix === '' ? header : `What follows "${prefix}" in ${header}`;
    return malformed('signature_malformed', `${where} is no signature: ${proof.form} were expected.`);
  }
  return { ok: true, claim: { id: '', timestamp: null, signatures: [signature] } };
}
