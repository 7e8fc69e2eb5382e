import { bytesOfBase64 } from '../base64';
import type { Exchange } from '../exchange';
import type { Finding } from '../finding';
import { isKeptWhole, keptBytes, keptShare } from './kept-bytes';
import { isMaskedBody } from './masked-parts';
import type { ReplayEdits } from './replay-edits';

/** Null for none. */
export function replayBody(
  { request_body }: Exchange,
  { body, allow_masked = false }: ReplayEdits,
  findings: Finding[],
): Uint8Array | null {
  if (body !== undefined) return editedBody(body, findings);
  if (!isKeptWhole(request_body)) {
    const suggestion = 'Send another "body", or null for none.';
    findings.push({ pointer: '/body', message: keptShare(request_body), suggestion });
  } else if (!allow_masked && isMaskedBody(request_body)) {
    findings.push({
      pointer: '/body',
      message: 'The log has masked values in the body: they read "***".',
      suggestion: 'Send another "body", or null for none; or "allow_masked": true to send it as it is shown.',
    });
  }
  return unlessEmpty(keptBytes(request_body));
}

function editedBody(body: NonNullable<ReplayEdits['body']> | null, findings: Finding[]): Uint8Array | null {
  if (body === null) return null;
  if ('text' in body) return unlessEmpty(new TextEncoder().encode(body.text));
  const bytes = bytesOfBase64(body.base64);
  if (bytes === null) findings.push({ pointer: '/body/base64', message: 'This is not base64.' });
  return unlessEmpty(bytes);
}

function unlessEmpty(bytes: Uint8Array | null): Uint8Array | null {
  return bytes === null || bytes.length === 0 ? null : bytes;
}
