import type { FakerPath } from '../../../faker/faker-methods';
import { isPlainRecord } from '../../../json/plain-record';

/** What earlier versions of faker took by position and this one takes by name. */
const POSITIONAL: Readonly<Record<string, readonly string[]>> = {
  'commerce.price': ['min', 'max', 'dec', 'symbol'],
  'commerce.isbn': ['variant', 'separator'],
  'date.anytime': ['refDate'],
  'date.between': ['from', 'to'],
  'date.betweens': ['from', 'to', 'count'],
  'date.birthdate': ['min', 'max', 'mode'],
  'date.future': ['years', 'refDate'],
  'date.past': ['years', 'refDate'],
  'date.recent': ['days', 'refDate'],
  'date.soon': ['days', 'refDate'],
  'finance.amount': ['min', 'max', 'dec', 'symbol'],
  'image.url': ['width', 'height'],
  'image.urlPicsumPhotos': ['width', 'height'],
  'image.urlLoremFlickr': ['width', 'height', 'category'],
  'internet.email': ['firstName', 'lastName', 'provider'],
  'internet.exampleEmail': ['firstName', 'lastName'],
  'internet.displayName': ['firstName', 'lastName'],
  'internet.username': ['firstName', 'lastName'],
  'internet.password': ['length', 'memorable', 'pattern', 'prefix'],
  'location.latitude': ['max', 'min', 'precision'],
  'location.longitude': ['max', 'min', 'precision'],
  'number.int': ['min', 'max'],
  'number.float': ['min', 'max'],
  'number.bigInt': ['min', 'max'],
  'number.hex': ['min', 'max'],
  'number.binary': ['min', 'max'],
  'number.octal': ['min', 'max'],
};

/** Where one number alone is the upper end, as faker itself has it. */
const UPPER_END = /^number\./;

export function fakerArguments(
  path: FakerPath,
  args: readonly unknown[],
  hash: Readonly<Record<string, unknown>>,
): unknown[] {
  const name = `${path.module}.${path.method}`;
  const named = Object.hasOwn(POSITIONAL, name) ? POSITIONAL[name] : undefined;
  const hasOptions = Object.keys(hash).length > 0;
  const first = args[0];
  const isByPosition = named !== undefined && first !== undefined && !isPlainRecord(first);
  if (!isByPosition || (args.length === 1 && !hasOptions && UPPER_END.test(name))) {
    return hasOptions ? [...args, { ...hash }] : [...args];
  }
  const options: Record<string, unknown> = {};
  for (const [index, value] of args.entries()) {
    const option = named[index];
    if (option !== undefined && value !== undefined && value !== null) options[option] = value;
  }
  if (name === 'date.birthdate') options.mode ??= 'age';
  return [{ ...options, ...hash }];
}
