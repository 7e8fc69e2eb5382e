import type { HeaderList } from '../answer';
import { textOfBase64 } from '../base64';
import type { KeptBody } from '../exchange';
import { MASK } from '../log-masking/masks';

export function maskedHeaderNames(headers: HeaderList): string[] {
  return [...new Set(headers.filter(([, value]) => isMaskedHeader(value)).map(([name]) => name))];
}

/** The whole value, or that of a parameter in the address that it is. */
export function isMaskedHeader(value: string): boolean {
  return value === MASK || /[?&#][^=?&#]*=\*\*\*(?:&|$)/.test(value);
}

/** Each part of a query, as it was sent, that has lost its value, or the end of an address that is its value. */
export function isMaskedParameter(part: string): boolean {
  return /(?:^[^=]+|[?#][^=?#]*)=\*\*\*$/.test(part);
}

/** Without their percent-encoding nobody would look for names, so they stay as they were sent. */
export function maskedParameterNames(query: string): string[] {
  const names = query
    .split('&')
    .filter(isMaskedParameter)
    .map((part) => part.slice(0, part.indexOf('=')));
  return [...new Set(names)];
}

/** A whole JSON string, form field or part of a form: one that was sent like this cannot be told from it. */
const MASKED_VALUE = /"\*\*\*"|=\*\*\*(?:&|$)|\r\n\r\n\*\*\*(?:\r\n|$)/;
const MASKED_PART = /\r\n\r\n\*\*\*\r\n/;

export function isMaskedBody({ text, encoding }: KeptBody): boolean {
  if (text === null) return false;
  return encoding === 'base64' ? MASKED_PART.test(textOfBase64(text) ?? '') : MASKED_VALUE.test(text);
}
