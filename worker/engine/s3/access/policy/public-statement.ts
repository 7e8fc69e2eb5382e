import { readAddressRange } from '../conditions/address-range';
import type { Condition } from '../conditions/compile-condition';
import type { CompiledStatement } from './compile-statement';

/** Keys that tie a statement to known callers, if it demands fixed values of them. */
const TYING_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
]);
const TYING_OPERATORS: ReadonlySet<string> = new Set([
  'ArnEquals',
  'ArnLike',
  'IpAddress',
  'StringEquals',
  'StringEqualsIgnoreCase',
  'StringLike',
]);
/** A range that is wider than this is as good as everybody. */
const WIDEST_IPV4 = 8;
const WIDEST_IPV6 = 32;

/** As Amazon defines it: it lets everyone in, and no condition ties it to known callers. */
export function isPublicStatement({ effect, principals, conditions }: CompiledStatement): boolean {
  return effect === 'Allow' && principals.isEveryone && !conditions.some(isTying);
}

function isTying({ key, name, values }: Condition): boolean {
  // A request without the key would pass these two.
  if (name.isIfExists || name.quantifier === 'all') return false;
  if (!TYING_KEYS.has(key) || !TYING_OPERATORS.has(name.base)) return false;
  return values.every(key === 'aws:sourceip' ? isNarrow : isFixed);
}

function isNarrow(value: string): boolean {
  const range = readAddressRange(value);
  return range !== null && range.bits >= (range.bytes.length === 4 ? WIDEST_IPV4 : WIDEST_IPV6);
}

function isFixed(value: string): boolean {
  return !value.includes('*') && !value.includes('?') && !value.includes('${');
}
