import type { WebhookEvent } from '../../../api/webhook-queries';

type Body = Pick<WebhookEvent, 'body' | 'body_encoding'>;

/** The body as it came. */
export function bytesOf({ body, body_encoding }: Body): Uint8Array {
  if (body_encoding === 'text') return new TextEncoder().encode(body);
  return Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
}

const IN_A_ROW = 16;

/** Sixteen bytes in a line: where they are, what they are, and what they are as letters. */
export function hexDump(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let from = 0; from < bytes.length; from += IN_A_ROW) {
    const row = [...bytes.subarray(from, from + IN_A_ROW)];
    const hex = row.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    const letters = row
      .map((byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.'))
      .join('');
    lines.push(`${from.toString(16).padStart(6, '0')}  ${hex.padEnd(IN_A_ROW * 3 - 1)}  ${letters}`);
  }
  return lines.join('\n');
}

/** The fields of a form, one in a line; JSON in one of them, as Slack sends it, as JSON. */
export function formLines(body: string, pretty: (text: string) => string | undefined): string {
  return [...new URLSearchParams(body)]
    .map(([name, value]) => `${name} = ${pretty(value) ?? value}`)
    .join('\n');
}
