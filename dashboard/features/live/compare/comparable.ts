import type { ExchangeAnswer } from '../../../api/log-queries';
import type { KeptBody } from '../../../api/worker-types';
import { normalJson } from '../../../parts/exchange/normal-json';
import { isSecretName, MASK } from '../../../parts/exchange/secrets';

type Exchange = ExchangeAnswer['exchange'];
type Headers = readonly (readonly [string, string])[];

/** A request as a text that differs from another only where they mean different things. */
export function comparableRequest({ method, url, request_headers, request_body }: Exchange): string {
  return messageText(`${method} ${url}`, request_headers, request_body);
}

export function comparableAnswer({ status, response_headers, response_body }: Exchange): string {
  return messageText(String(status), response_headers, response_body);
}

function messageText(line: string, headers: Headers, body: KeptBody): string {
  const lines = headers
    .map(([name, value]) => `${name.toLowerCase()}: ${isSecretName(name) ? MASK : value}`)
    .sort();
  return [line, ...lines, '', bodyText(body)].join('\n');
}

function bodyText({ text, encoding, size, sha256 }: KeptBody): string {
  if (text === null) return size === 0 ? '' : `(${size})`;
  if (encoding === 'base64') return `base64:${text}`;
  return sha256 === undefined ? normalJson(text) : `${normalJson(text)}\nsha256:${sha256}`;
}
