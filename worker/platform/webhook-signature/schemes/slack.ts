import { hmacProof } from '../proofs/hmac-proof';
import { readOneHeader } from './body-scheme';
import { malformed, type SchemeRule } from './scheme-rule';
import { signedText } from './signed-text';

const HEADER = 'X-Slack-Signature';
const TIMESTAMP = 'X-Slack-Request-Timestamp';
const VERSION = 'v0';
const proof = hmacProof({
  algorithm: 'sha256',
  encoding: 'hex',
  secretForm: "the app's signing secret, 32 hexadecimal digits",
});

export const slack: SchemeRule = {
  read(headers) {
    const read = readOneHeader(headers, { header: HEADER, prefix: `${VERSION}=`, proof });
    if (!read.ok) return read;
    const timestamp = headers.get(TIMESTAMP);
    if (!timestamp) {
      return malformed(
        'timestamp_absent',
        `There is no header ${TIMESTAMP}, which is part of what is signed.`,
      );
    }
    return { ok: true, claim: { ...read.claim, timestamp } };
  },
  content: ({ timestamp, body }) => signedText(`${VERSION}:${timestamp}:`, body),
  write: ({ timestamp, signatures: [first = ''] }) => [
    [TIMESTAMP.toLowerCase(), timestamp],
    [HEADER.toLowerCase(), `${VERSION}=${first}`],
  ],
  proof,
  signs: `"${VERSION}", a colon, the timestamp, a colon, and the raw body`,
};
