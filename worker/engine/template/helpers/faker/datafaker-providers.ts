import { offsetUnit, shiftDate } from '../../../time/date-offset';
import { formatJavaDate } from '../../../time/java-date-format';
import { HelperError } from '../../template-helper';
import { dated, numberOr, type ProviderTable, provider, textOr } from './faker-provider';

/** What Datafaker means by names that faker has too, or has not at all. Without case and underscores. */
export const DATAFAKER_PROVIDERS: ProviderTable = {
  'bool.bool': provider([], (faker) => faker.datatype.boolean()),
  'number.numberbetween': provider(['min', 'max'], (faker, [low, high]) => {
    const least = numberOr(low, 0);
    // The upper end is not one of them.
    return faker.number.int({ min: least, max: Math.max(least, numberOr(high, 2 ** 31 - 1) - 1) });
  }),
  'number.randomdouble': provider(['decimals', 'min', 'max'], (faker, [decimals, low, high]) =>
    faker.number.float({
      min: numberOr(low, 0),
      max: numberOr(high, 1),
      fractionDigits: Math.min(15, Math.max(0, numberOr(decimals, 2))),
    }),
  ),
  'options.option': ({ faker, args }) => (args.length === 0 ? '' : faker.helpers.arrayElement(args)),
  'date.past': dated(['amount', 'unit', 'pattern'], (faker, [amount, unit, pattern], now) =>
    spelled(faker.date.between({ from: moved(now, amount, unit, -1), to: now - 1 }), pattern),
  ),
  'date.future': dated(['amount', 'unit', 'pattern'], (faker, [amount, unit, pattern], now) =>
    spelled(faker.date.between({ from: now + 1, to: moved(now, amount, unit, 1) }), pattern),
  ),
  'date.birthday': provider(['min', 'max'], (faker, [low, high]) =>
    faker.date.birthdate({ mode: 'age', min: numberOr(low, 18), max: numberOr(high, 65) }),
  ),
};

function moved(now: number, amount: unknown, unit: unknown, direction: 1 | -1): number {
  const known = offsetUnit(textOr(unit, 'DAYS'));
  const count = Math.abs(Math.trunc(numberOr(amount, 365)));
  const at = known && shiftDate(now, direction * Math.max(1, count), known);
  if (at === null) throw new HelperError(`there is no moment ${count} ${textOr(unit, 'DAYS')} from now`);
  return at;
}

function spelled(date: Date, pattern: unknown): unknown {
  return typeof pattern === 'string' ? formatJavaDate(date.getTime(), pattern) : date;
}
