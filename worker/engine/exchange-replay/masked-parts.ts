import type { HeaderList } from '../answer';
import type { KeptBody } from '../exchange';
import { MASK } from '../log-masking/masks';

export function maskedHeaderNames(headers: HeaderList): string[] {
  return [...new Set(headers.filter(([, value]) => value === MASK).map(([name]) => name))];
}

/** Each part of a query, as it was sent, that has lost its value. */
export function isMaskedParameter(part: string): boolean {
  return part.endsWith(`=${MASK}`) && part.indexOf('=') === part.length - MASK.length - 1;
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

export function isMaskedBody({ text, encoding }: KeptBody): boolean {
  return text !== null && encoding !== 'base64' && MASKED_VALUE.test(text);
}
