import type { Random } from '../../../random';
import { randomUuid } from '../../../random-id';
import { type Helper, HelperError, type HelperTable } from '../../template-helper';
import { isNothing, lengthFrom, numberFrom, textOf, wholeFrom } from './arguments';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

const ALPHABETS: Readonly<Record<string, string>> = {
  ALPHANUMERIC: LETTERS + DIGITS,
  ALPHABETIC: LETTERS,
  NUMERIC: DIGITS,
  ALPHANUMERIC_AND_SYMBOLS: Array.from({ length: 93 }, (_, index) => String.fromCharCode(33 + index)).join(
    '',
  ),
  HEXADECIMAL: `${DIGITS}abcdef`,
};

export const RANDOM_TYPES: readonly string[] = ['UUID', ...Object.keys(ALPHABETS)];

export const RANDOM_HELPERS: HelperTable = {
  randomValue: (call) => {
    const { type = 'ALPHANUMERIC', length = 36, uppercase = false } = call.hash;
    const name = textOf(call, type);
    const text =
      name === 'UUID'
        ? randomUuid(call.scope.random)
        : drawn(name, lengthFrom(call, length, 'length'), call.scope.random);
    return uppercase === true || uppercase === 'true' ? text.toUpperCase() : text.toLowerCase();
  },
  /** As with WireMock the upper bound is not reached. */
  randomInt: (call) => {
    const lower = isNothing(call.hash.lower) ? -2147483648 : wholeFrom(call, call.hash.lower, 'lower');
    const upper = isNothing(call.hash.upper) ? 2147483647 : wholeFrom(call, call.hash.upper, 'upper');
    if (upper < lower) throw new HelperError(`randomInt: upper (${upper}) is below lower (${lower})`);
    return call.scope.random.integer(lower, Math.max(lower, upper - 1));
  },
  randomDecimal: (call) => {
    const lower = isNothing(call.hash.lower) ? -1e9 : numberFrom(call, call.hash.lower, 'lower');
    const upper = isNothing(call.hash.upper) ? 1e9 : numberFrom(call, call.hash.upper, 'upper');
    if (upper < lower) throw new HelperError(`randomDecimal: upper (${upper}) is below lower (${lower})`);
    return lower + call.scope.random.next() * (upper - lower);
  },
  pickRandom: pickRandom(),
};

function pickRandom(): Helper {
  return (call) => {
    const [first] = call.args;
    const choices = Array.isArray(first) ? first : call.args;
    if (choices.length === 0) throw new HelperError('pickRandom needs a list or some values to pick from');
    const { random } = call.scope;
    if (isNothing(call.hash.count)) return choices[random.integer(0, choices.length - 1)];
    const count = Math.min(lengthFrom(call, call.hash.count, 'count'), choices.length);
    call.scope.spend(choices.length >> 3);
    const left = [...choices];
    return Array.from({ length: count }, () => left.splice(random.integer(0, left.length - 1), 1)[0]);
  };
}

function drawn(type: string, length: number, random: Random): string {
  const alphabet = Object.hasOwn(ALPHABETS, type) ? ALPHABETS[type] : undefined;
  if (!alphabet) {
    throw new HelperError(`randomValue: there is no type "${type}"; there are ${RANDOM_TYPES.join(', ')}`);
  }
  let text = '';
  for (let index = 0; index < length; index++) text += alphabet[random.integer(0, alphabet.length - 1)];
  return text;
}
