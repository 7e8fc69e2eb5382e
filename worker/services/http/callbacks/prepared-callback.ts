import type { HeaderList } from '../../../engine/answer';
import type { CallbackDocument } from './document';

/** A callback with everything filled in while its exchange was there to be asked. */
export type PreparedCallback = Pick<CallbackDocument, 'method' | 'delay_ms' | 'retries' | 'sign'> & {
  url: string;
  headers: HeaderList;
  body: string;
};

/** How templates are rendered is the caller's: `body` gets a text, or a JSON value with templates in its texts. */
export type CallbackRenderer = { text(template: string): string; body(body: unknown): string };

export function prepareCallback(callback: CallbackDocument, render: CallbackRenderer): PreparedCallback {
  const { method, delay_ms, retries, sign } = callback;
  const headers = Object.entries(callback.headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    headerSafe(render.text(value)),
  ]);
  const body = callback.body === null || callback.body === undefined ? '' : render.body(callback.body);
  if (body !== '' && !headers.some(([name]) => name === 'content-type'))
    headers.unshift(['content-type', typeOf(body)]);
  return { method, delay_ms, retries, sign, url: render.text(callback.url).trim(), headers, body };
}

/** What a request brought may not begin a header of its own, and a header is Latin-1. */
function headerSafe(value: string): string {
  return value.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ' ').trim();
}

function typeOf(body: string): string {
  return /^\s*[[{"]/.test(body) ? 'application/json' : 'text/plain;charset=utf-8';
}
