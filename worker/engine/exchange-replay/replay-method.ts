import { cutText } from '../cut-text';
import type { Finding } from '../finding';

const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,40}$/;
/** Nobody can send these with fetch. */
const REFUSED: ReadonlySet<string> = new Set(['CONNECT', 'TRACE', 'TRACK']);

export function replayMethod(method: string, findings: Finding[]): string {
  const upper = method.toUpperCase();
  if (!TOKEN.test(method)) {
    findings.push({
      pointer: '/method',
      message: `"${cutText(method, 40)}" is no method.`,
      suggestion: 'Send one such as "POST".',
    });
  } else if (REFUSED.has(upper)) {
    findings.push({ pointer: '/method', message: `${upper} cannot be sent from here.` });
  }
  return upper;
}
