import { cutText } from '../cut-text';
import type { Finding } from '../finding';

/** Without a slash at the end. Whether it may be called is decided by whoever calls it. */
export function replayBase(text: string, findings: Finding[]): string {
  const url = parsedUrl(text);
  const reason = url === null ? `"${cutText(text)}" is no address.` : wrongWith(url, text);
  if (url !== null && reason === null) return `${url.origin}${url.pathname}`.replace(/\/$/, '');
  findings.push({
    pointer: '/base_url',
    message: reason ?? '',
    suggestion: 'Send one such as "https://staging.example/api".',
  });
  return '';
}

function wrongWith(url: URL, text: string): string | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return 'A base URL begins with http:// or https://.';
  if (/[?#]/.test(text)) return 'A base URL has no query and no fragment.';
  if (url.href !== `${url.origin}${url.pathname}`)
    return 'A base URL has no user name and no password: send "authorization" in "headers.set".';
  return null;
}

function parsedUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
