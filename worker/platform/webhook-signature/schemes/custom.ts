import { hmacProof } from '../proofs/hmac-proof';
import type { CustomSignature } from '../signature-config';
import { readOneHeader } from './body-scheme';
import { malformed, type SchemeRule } from './scheme-rule';
import { signedText } from './signed-text';

const USUAL_TIMESTAMP = 'x-webhook-timestamp';

export function customScheme(custom: CustomSignature): SchemeRule {
  const { header, prefix, signed, algorithm, encoding } = custom;
  const proof = hmacProof({ algorithm, encoding });
  const timestampHeader = timestampHeaderOf(custom);
  return {
    read(headers) {
      const read = readOneHeader(withoutPadding(headers, custom), { header, prefix, proof });
      if (!read.ok || timestampHeader === null) return read;
      const timestamp = headers.get(timestampHeader);
      if (!timestamp) return malformed('timestamp_absent', `There is no header ${timestampHeader}.`);
      return { ok: true, claim: { ...read.claim, timestamp } };
    },
    content: ({ timestamp, body }) => (signed === 'body' ? body : signedText(`${timestamp}.`, body)),
    write: ({ timestamp, signatures: [first = ''] }) => [
      ...(timestampHeader === null ? [] : [[timestampHeader.toLowerCase(), timestamp] as [string, string]]),
      [header.toLowerCase(), `${prefix}${first}`],
    ],
    proof,
    signs: signed === 'body' ? 'the raw body' : 'the timestamp, a dot, and the raw body',
  };
}

export function timestampHeaderOf({ timestamp_header, signed }: CustomSignature): string | null {
  return timestamp_header ?? (signed === 'body' ? null : USUAL_TIMESTAMP);
}

/** Of base64url both spellings are usual. */
function withoutPadding(headers: Headers, { header, encoding }: CustomSignature): Headers {
  const value = headers.get(header);
  if (encoding !== 'base64url' || !value?.endsWith('=')) return headers;
  return new Headers([[header, value.replace(/={1,2}$/, '')]]);
}
