import { randomUuid } from '../../../random-id';
import { formatJavaDate } from '../../../time/java-date-format';
import type { Helper, HelperTable, RenderScope } from '../../template-helper';
import { fakerValue } from '../faker/faker-helpers';
import { FAKER_VARIABLES } from './faker-variables';

const ALPHANUMERIC = '0123456789abcdefghijklmnopqrstuvwxyz';
const IMAGES = [
  'Abstract',
  'Animals',
  'Business',
  'Cats',
  'City',
  'Food',
  'Nightlife',
  'Fashion',
  'People',
  'Nature',
  'Sports',
  'Transport',
];

const OWN_VARIABLES: HelperTable = {
  $guid: ({ scope }) => randomUuid(scope.random),
  $randomUUID: ({ scope }) => randomUuid(scope.random),
  $timestamp: ({ scope }) => Math.round(scope.now / 1000),
  $isoTimestamp: ({ scope }) => new Date(scope.now).toISOString(),
  $randomInt: ({ scope }) => scope.random.integer(0, 1000),
  $randomAlphaNumeric: ({ scope }) => ALPHANUMERIC.charAt(scope.random.integer(0, ALPHANUMERIC.length - 1)),
  $randomPhoneNumberExt: ({ scope }) =>
    `${scope.random.integer(1, 99)}-${fakerValue('numerify', ['%##-%##-####'], {}, scope)}`,
  $randomDateFuture: ({ scope }) => spelledDate('date.future', scope),
  $randomDatePast: ({ scope }) => spelledDate('date.past', scope),
  $randomDateRecent: ({ scope }) => spelledDate('date.recent', scope),
};

/** The dynamic variables of Postman as helpers: {{$randomInt}}. */
export const POSTMAN_HELPERS: HelperTable = {
  ...OWN_VARIABLES,
  ...Object.fromEntries(
    Object.entries(FAKER_VARIABLES).map(([name, call]) => [name, fakerVariable(...call)]),
  ),
  ...Object.fromEntries(IMAGES.map((subject) => [`$random${subject}Image`, image(subject.toLowerCase())])),
};

function fakerVariable(method: string, ...args: readonly unknown[]): Helper {
  return ({ scope }) => fakerValue(method, args, {}, scope);
}

function image(subject: string): Helper {
  return () => `https://loremflickr.com/640/480/${subject}`;
}

/** As JavaScript prints a date, which is what Postman answers. */
function spelledDate(method: string, scope: RenderScope): string {
  const date = fakerValue(method, [], {}, scope);
  const at = date instanceof Date ? date.getTime() : scope.now;
  return formatJavaDate(at, "EEE MMM dd yyyy HH:mm:ss 'GMT+0000 (Coordinated Universal Time)'");
}
