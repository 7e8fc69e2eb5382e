import { isDate, isDateTime, isDuration, isTime } from './dates';
import { isEmail, isInternationalEmail } from './emails';
import { isHostname, isInternationalHostname } from './hostnames';
import { isIpv4, isIpv6 } from './ip-addresses';
import { isBase64, isJsonPointer, isRegex, isRelativeJsonPointer, isUriTemplate, isUuid } from './notations';
import { isIri, isIriReference, isUri, isUriReference } from './uris';

export type Format = {
  /** True for every value of a kind that the format says nothing about. */
  test(value: unknown): boolean;
  /** What a value must be, to stand after "Must be". */
  description: string;
};

/** No name or address is longer; some expressions would run out of stack. */
const LONGEST = 65_536;

const LARGEST_FLOAT = (2 - 2 ** -23) * 2 ** 127;

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['date', text(isDate, 'a date, such as 2026-11-21')],
  ['date-time', text(isDateTime, 'a date and time with its offset, such as 2026-11-21T09:30:00Z')],
  ['time', text(isTime, 'a time with its offset, such as 09:30:00Z')],
  ['duration', text(isDuration, 'a duration, such as P3DT4H')],
  ['email', text(isEmail, 'an e-mail address')],
  ['idn-email', text(isInternationalEmail, 'an e-mail address')],
  ['hostname', text(isHostname, 'a host name')],
  ['idn-hostname', text(isInternationalHostname, 'a host name')],
  ['ipv4', text(isIpv4, 'an IPv4 address, such as 192.0.2.1')],
  ['ipv6', text(isIpv6, 'an IPv6 address, such as 2001:db8::1')],
  ['uri', text(isUri, 'an absolute URI, such as https://example.com/path')],
  ['uri-reference', text(isUriReference, 'a URI or a relative reference')],
  ['iri', text(isIri, 'an absolute IRI, such as https://example.com/path')],
  ['iri-reference', text(isIriReference, 'an IRI or a relative reference')],
  ['uri-template', text(isUriTemplate, 'a URI template, such as /users/{id}')],
  ['uuid', text(isUuid, 'a UUID')],
  ['json-pointer', text(isJsonPointer, 'a JSON Pointer, such as /users/0')],
  ['relative-json-pointer', text(isRelativeJsonPointer, 'a relative JSON Pointer, such as 1/name')],
  ['regex', text(isRegex, 'a regular expression')],
  ['byte', text(isBase64, 'Base64', Number.POSITIVE_INFINITY)],
  ['int32', number((value) => isWhole(value, 2 ** 31), 'a whole number of 32 bits')],
  ['int64', number((value) => isWhole(value, 2 ** 63), 'a whole number of 64 bits')],
  ['float', number((value) => Math.abs(value) <= LARGEST_FLOAT, 'a number that single precision can hold')],
]);

/** Undefined for a format that nobody knows, or that forbids nothing: `double`, `binary`, `password`. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.get(name);
}

function text(test: (text: string) => boolean, description: string, longest = LONGEST): Format {
  return {
    test: (value) => typeof value !== 'string' || (value.length <= longest && test(value)),
    description,
  };
}

function number(test: (value: number) => boolean, description: string): Format {
  return { test: (value) => typeof value !== 'number' || test(value), description };
}

function isWhole(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= -limit && (value < limit || value === 2 ** 63);
}
