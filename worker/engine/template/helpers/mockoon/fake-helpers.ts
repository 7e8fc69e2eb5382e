import { randomHex, randomUuid } from '../../../random-id';
import { type Helper, HelperError, type HelperTable } from '../../template-helper';
import { fakerValue } from '../faker/faker-helpers';
import { numberOf, textOf } from './plain-value';

const INT_MOST = 99_999;
const WORDS_MOST = 1000;

export const FAKE_HELPERS: HelperTable = {
  boolean: ({ scope }) => scope.random.next() < 0.5,
  int: ({ args, scope }) => {
    const [low, high] = ends(numberOf(args[0]), numberOf(args[1]), INT_MOST);
    return scope.random.integer(Math.ceil(low), Math.floor(high));
  },
  float: ({ args, scope }) => {
    const [low, high] = ends(numberOf(args[0]), numberOf(args[1]), 1);
    return Math.round((low + scope.random.next() * (high - low)) * 1e10) / 1e10;
  },
  uuid: ({ scope }) => randomUuid(scope.random),
  guid: ({ scope }) => randomUuid(scope.random),
  objectId: ({ args, scope }) => objectId(textOf(args[0])) ?? randomHex(scope.random, 24),
  hexColor: ({ scope }) => randomHex(scope.random, 6),
  title: ({ args, scope }) => fakerValue('person.prefix', sexOf(args[0]), {}, scope),
  firstName: ({ args, scope }) => fakerValue('person.firstName', sexOf(args[0]), {}, scope),
  lastName: ({ args, scope }) => fakerValue('person.lastName', sexOf(args[0]), {}, scope),
  lorem: ({ args, scope }) => {
    const count = numberOf(args[0]);
    if (count !== null && count > WORDS_MOST)
      throw new HelperError(`lorem makes at most ${WORDS_MOST} words`);
    return fakerValue('lorem.sentence', count === null ? [] : [Math.max(1, count)], {}, scope);
  },
  company: shortcut('company.name'),
  domain: shortcut('internet.domainName'),
  tld: shortcut('internet.domainSuffix'),
  email: shortcut('internet.email'),
  street: shortcut('location.streetAddress'),
  city: shortcut('location.city'),
  country: shortcut('location.country'),
  countryCode: shortcut('location.countryCode'),
  zipcode: shortcut('location.zipCode'),
  postcode: shortcut('location.zipCode'),
  lat: shortcut('location.latitude'),
  long: shortcut('location.longitude'),
  phone: shortcut('phone.number'),
  color: shortcut('color.human'),
  ipv4: shortcut('internet.ipv4'),
  ipv6: shortcut('internet.ipv6'),
};

function shortcut(path: string): Helper {
  return ({ scope }) => fakerValue(path, [], {}, scope);
}

function ends(low: number | null, high: number | null, most: number): [low: number, high: number] {
  const from = low ?? 0;
  const to = high ?? Math.max(most, from);
  if (from > to) throw new HelperError(`there is no number from ${from} to ${to}`);
  return [from, to];
}

function sexOf(value: unknown): string[] {
  const sex = textOf(value);
  return sex === 'male' || sex === 'female' ? [sex] : [];
}

/** An id that was given stays; a number is the second at which the id was made. */
function objectId(given: string | null): string | null {
  if (given === null) return null;
  if (/^[0-9a-f]{24}$/i.test(given)) return given.toLowerCase();
  const second = Number(given);
  return Number.isInteger(second) && second >= 0 && second < 2 ** 32 && given !== ''
    ? second.toString(16).padStart(8, '0').padEnd(24, '0')
    : null;
}
