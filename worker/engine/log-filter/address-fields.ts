import { cutText } from '../cut-text';
import type { Exchange } from '../exchange';
import { COST, type FieldTest } from './filter';
import type { FilterField } from './filter-field';
import { compilePathGlob } from './path-glob';
import { TermRefused } from './term-refused';
import { plainText, shownTexts, type TermMeaning, type TermValue } from './term-syntax';
import { compileTermPattern } from './text-search';
import { compileWildcard, type TextTest } from './wildcard';

export const ADDRESS_FIELDS: readonly (readonly [string, FilterField])[] = [
  ['path', { compile: compilePath }],
  ['url', { compile: compileUrl }],
];

function compilePath({ operator, values }: TermMeaning): FieldTest {
  const tests = operator === '~' ? [compileTermPattern(values)] : values.map(compilePathGlob);
  return {
    cost: operator === '~' ? COST.pattern : COST.list,
    expected: shownTexts(values),
    fits: ({ path }) => tests.some((test) => test(path)),
    actual: ({ path }) => path,
  };
}

type Address = { test: TextTest; isWhole: boolean };

function compileUrl({ operator, values }: TermMeaning): FieldTest {
  const isPattern = operator === '~';
  const addresses = isPattern ? patternAddresses(values) : values.map(compileAddress);
  const isShownWhole = !isPattern && addresses.some(({ isWhole }) => isWhole);
  return {
    cost: isPattern ? COST.pattern : COST.list,
    expected: shownTexts(values),
    fits: (exchange) =>
      addresses.some(({ test, isWhole }) => test(isWhole ? exchange.url : pathAndQuery(exchange))),
    actual: (exchange) => (isShownWhole ? exchange.url : pathAndQuery(exchange)),
  };
}

/** "^/" is where the path begins, and yet the host can be found. */
function patternAddresses(values: readonly TermValue[]): Address[] {
  const test = compileTermPattern(values);
  return [
    { test, isWhole: false },
    { test, isWhole: true },
  ];
}

function compileAddress(value: TermValue): Address {
  const text = plainText(value);
  const isWhole = /^(?:https?:\/\/|\*)/i.test(text);
  if (!isWhole && !text.startsWith('/'))
    throw new TermRefused(
      `An address begins with "/" or "http": write "*${cutText(text, 80)}*" for a part of it.`,
      text === '' ? undefined : `url:*${text}*`,
    );
  return { test: compileWildcard(value, { ignoreCase: false }), isWhole };
}

/** As the group sees it: what comes before its base is left out. */
function pathAndQuery({ path, url }: Exchange): string {
  const query = url.indexOf('?');
  return query === -1 ? path : path + url.slice(query);
}
