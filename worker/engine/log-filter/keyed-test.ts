import { cutText } from '../cut-text';
import { shownValues } from '../json/shown-value';
import { compareWith, numberReader, PLAIN_NUMBERS } from './number-range';
import { TermRefused } from './term-refused';
import { plainText, shownTexts, type TermMeaning, type TermOperator } from './term-syntax';
import { compileTermPattern } from './text-search';
import { compileWildcard, type TextTest } from './wildcard';

const readNumber = numberReader(PLAIN_NUMBERS);

/** What a value under a name has to be, as the operator says. */
export function compileOperator({ operator, values }: TermMeaning): TextTest {
  if (operator === '~') return compileTermPattern(values);
  if (operator !== '=') return compileComparison(operator, plainText(values[0] ?? []));
  const tests = values.map((value) => compileWildcard(value, { ignoreCase: false }));
  return (text) => tests.some((test) => test(text));
}

function compileComparison(operator: TermOperator, text: string): TextTest {
  const bound = readSigned(text);
  if (bound === null)
    throw new TermRefused(`"${operator}" compares numbers, and "${cutText(text, 80)}" is none.`);
  const test = compareWith(operator, bound);
  return (actual) => {
    const number = readSigned(actual);
    return number !== null && test(number);
  };
}

function readSigned(text: string): number | null {
  const number = readNumber(text.replace(/^-/, ''));
  return number === null || !text.startsWith('-') ? number : -number;
}

export function shownExpectation({ key, operator, values }: TermMeaning): string {
  if (key === null) return `${shownTexts(values)} present`;
  return operator === '=' ? shownTexts(values) : `${operator}${shownTexts(values)}`;
}

export function shownActual(found: readonly unknown[]): string {
  return shownValues(found);
}

/** The name or the names that a term with names is about. */
export function keysOf({ field, key, values }: TermMeaning, example: string): string[] {
  const keys = (key === null ? values : [key]).map(plainText);
  if (keys.includes('')) throw new TermRefused(`A name is missing: write "${field}:${example}".`);
  return keys;
}
