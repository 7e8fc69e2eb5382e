import type { HeaderList } from '../answer';
import type { Exchange, KeptBody } from '../exchange';
import { SEED_HEADER } from '../exchange-batch';
import { isKeptWhole, keptBytes, keptShare } from '../exchange-replay/kept-bytes';
import { isMaskedBody, maskedHeaderNames } from '../exchange-replay/masked-parts';
import { resentHeaders } from '../exchange-replay/resent-headers';
import { utf8Text } from '../utf8-text';
import { openedUrl, placeholder } from './placeholder';

/** A request as source code is to send it. */
export type CodeRequest = {
  method: string;
  url: string;
  /** Each name once, in lower case. */
  headers: HeaderList;
  body: CodeBody | null;
  /** What a reader has to know, without a word of the client's: a shell may not take them for comments. */
  notes: string[];
};

/** `text` is null where the bytes are none in UTF-8. */
export type CodeBody = { bytes: Uint8Array; text: string | null };

/** `same_seed` asks for the same answer again. */
export type CodeOptions = { same_seed?: boolean };

export function codeRequest(exchange: Exchange, { same_seed = false }: CodeOptions): CodeRequest {
  const opened = openedUrl(exchange.url);
  const joined = joinedHeaders(resentHeaders(exchange.request_headers));
  if (same_seed) joined.set(SEED_HEADER, exchange.seed);
  const masked = maskedHeaderNames([...joined]);
  for (const name of masked) joined.set(name, placeholder(name));
  return {
    method: exchange.method,
    url: sendableUrl(opened.url),
    headers: [...joined],
    body: codeBody(exchange.request_body),
    notes: [
      ...[...masked.map(placeholder), ...opened.placeholders].map(
        (name) => `The log has masked a value: put it in for ${name}.`,
      ),
      ...bodyNotes(exchange.request_body),
    ],
  };
}

/** Python and JavaScript have one value to a name; one line with commas means the same (RFC 9110 §5.3). */
function joinedHeaders(headers: HeaderList): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = joined.get(name);
    const separator = name === 'cookie' ? '; ' : ', ';
    joined.set(name, before === undefined ? oneLine(value) : before + separator + oneLine(value));
  }
  return joined;
}

/** No header can hold these. */
function oneLine(value: string): string {
  return wellFormed(value).replace(/[\r\n\0]+/g, ' ');
}

/** Servers let some signs pass in addresses that clients refuse, or take for others. */
function sendableUrl(url: string): string {
  return wellFormed(url).replace(/[^!-~]+|\\/g, encodeURIComponent);
}

function wellFormed(text: string): string {
  return utf8Text(new TextEncoder().encode(text)) ?? '';
}

function codeBody(body: KeptBody): CodeBody | null {
  const bytes = keptBytes(body);
  return bytes === null || bytes.length === 0 ? null : { bytes, text: utf8Text(bytes) };
}

function bodyNotes(body: KeptBody): string[] {
  const notes: string[] = [];
  if (!isKeptWhole(body)) notes.push(keptShare(body));
  if (isMaskedBody(body)) notes.push('The log has masked values in the body: they read as three asterisks.');
  return notes;
}
