import type { Answer, HeaderList } from '../../../../engine/answer';
import { CANONICAL, VisionError } from '../vision-error';
import { enumsAsNumbers } from './enum-numbers';
import { type FieldMask, masked, parseFieldMask } from './field-mask';
import { withoutDefaults } from './without-defaults';

/** How an answer is to be written, as the query says. */
type Writing = { hasEnumNumbers: boolean; isPretty: boolean; mask: FieldMask | null };

const HEADERS: HeaderList = [
  ['content-type', 'application/json; charset=UTF-8'],
  ['cache-control', 'private'],
  ['vary', 'Origin, X-Origin, Referer'],
  ['x-content-type-options', 'nosniff'],
];

/** Each of Google's own parameters may also be written with a dollar. */
export function readWriting(query: string, headers: Headers): Writing {
  const sent = new URLSearchParams(query);
  const parameter = (name: string) => sent.get(`$${name}`) ?? sent.get(name);
  const [format = 'json', ...options] = (parameter('alt') ?? 'json').split(';');
  if (format !== 'json') {
    throw new VisionError('INVALID_ARGUMENT', `Only alt=json is spoken here, not alt=${format}.`);
  }
  const fields = parameter('fields') ?? headers.get('x-goog-fieldmask');
  return {
    hasEnumNumbers: options.includes('enum-encoding=int'),
    isPretty: !['false', '0'].includes(parameter('prettyPrint') ?? ''),
    mask: fields ? parseFieldMask(fields) : null,
  };
}

export function visionAnswer(document: object, { hasEnumNumbers, isPretty, mask }: Writing): Answer {
  const wanted = masked(withoutDefaults(document), mask);
  const body = JSON.stringify(wanted, hasEnumNumbers ? enumsAsNumbers : undefined, isPretty ? 2 : undefined);
  return { status: 200, headers: [...HEADERS], body: `${body}\n` };
}

export function refusalAnswer({ code, message, details }: VisionError): Answer {
  const { status } = CANONICAL[code];
  const error = { code: status, message, status: code, ...(details.length > 0 && { details }) };
  return { status, headers: [...HEADERS], body: `${JSON.stringify({ error }, null, 2)}\n` };
}
