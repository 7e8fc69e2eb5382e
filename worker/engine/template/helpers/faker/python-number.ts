import type { Faker } from '@faker-js/faker';
import { HelperError } from '../../template-helper';
import { numberOr, type ProviderTable, provider, sizeOr } from './faker-provider';

const none: readonly string[] = [];

export const PYTHON_NUMBER: ProviderTable = {
  /** Not Python's: up to a number, or between two. */
  number: provider(['min', 'max'], (faker, [first, second]) =>
    second === undefined
      ? whole(faker, 0, numberOr(first, 9999), 1)
      : whole(faker, numberOr(first, 0), numberOr(second, 9999), 1),
  ),
  random_int: provider(['min', 'max', 'step'], (faker, [low, high, step]) =>
    whole(faker, numberOr(low, 0), numberOr(high, 9999), numberOr(step, 1)),
  ),
  pyint: provider(['min_value', 'max_value', 'step'], (faker, [low, high, step]) =>
    whole(faker, numberOr(low, 0), numberOr(high, 9999), numberOr(step, 1)),
  ),
  random_digit: provider(none, (faker) => whole(faker, 0, 9, 1)),
  random_digit_not_null: provider(none, (faker) => whole(faker, 1, 9, 1)),
  random_digit_above_two: provider(none, (faker) => whole(faker, 2, 9, 1)),
  random_digit_or_empty: provider(none, (faker) => (faker.datatype.boolean() ? whole(faker, 0, 9, 1) : '')),
  random_digit_not_null_or_empty: provider(none, (faker) =>
    faker.datatype.boolean() ? whole(faker, 1, 9, 1) : '',
  ),
  random_number: provider(['digits', 'fix_len'], (faker, [digits, isFixed]) => {
    const count = digits === undefined ? faker.number.int({ min: 1, max: 9 }) : numberOr(digits, 1);
    if (count < 0 || count > 15) throw new HelperError('random_number() makes numbers of 0 to 15 digits');
    return whole(faker, isFixed === true && count > 0 ? 10 ** (count - 1) : 0, 10 ** count - 1, 1);
  }),
  randomize_nb_elements: provider(['number'], (faker, [number]) => {
    const around = Math.trunc(numberOr(number, 10));
    return whole(faker, Math.trunc(around * 0.6), Math.trunc(around * 1.4), 1);
  }),
  pyfloat: provider(['left_digits', 'right_digits', 'positive', 'min_value', 'max_value'], (faker, args) =>
    decimal(faker, args),
  ),
  pydecimal: provider(['left_digits', 'right_digits', 'positive', 'min_value', 'max_value'], (faker, args) =>
    decimal(faker, args),
  ),
  boolean: provider(['chance_of_getting_true'], (faker, [chance]) =>
    faker.datatype.boolean(Math.min(Math.max(numberOr(chance, 50), 0), 100) / 100),
  ),
  pybool: provider(none, (faker) => faker.datatype.boolean()),
  null_boolean: provider(none, (faker) => faker.helpers.arrayElement([null, true, false])),
  binary: provider(['length'], (faker, [length], scope) =>
    faker.string.binary({ length: sizeOr(length, 8, scope), prefix: '' }),
  ),
};

function whole(faker: Faker, low: number, high: number, step: number): number {
  const least = Math.ceil(low);
  const most = Math.floor(high);
  if (least > most) throw new HelperError(`there is no whole number from ${low} to ${high}`);
  const stride = Math.max(1, Math.trunc(step));
  return least + stride * faker.number.int({ min: 0, max: Math.floor((most - least) / stride) });
}

function decimal(faker: Faker, args: readonly unknown[]): number {
  const [left, right, isPositive, low, high] = args;
  const digits = Math.min(Math.max(Math.trunc(numberOr(right, 2)), 0), 15);
  const reach = 10 ** Math.min(Math.max(Math.trunc(numberOr(left, 4)), 0), 12);
  const least = numberOr(low, isPositive === true || numberOr(high, 0) > 0 ? 0 : -reach);
  const most = numberOr(high, Math.max(reach, least + 1));
  if (least > most) throw new HelperError(`there is no number from ${least} to ${most}`);
  return faker.number.float({ min: least, max: most, fractionDigits: digits });
}
