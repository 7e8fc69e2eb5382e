import type { HeaderList } from '../answer';
import type { Exchange } from '../exchange';
import { COST, type FieldTest } from './filter';
import type { FilterField } from './filter-field';
import { compileOperator, keysOf, shownActual, shownExpectation } from './keyed-test';
import { TermRefused } from './term-refused';
import type { TermMeaning } from './term-syntax';

type ListsOf = (exchange: Exchange) => readonly HeaderList[];

const REQUEST: ListsOf = ({ request_headers }) => [request_headers];
const RESPONSE: ListsOf = ({ response_headers }) => [response_headers];
const BOTH: ListsOf = ({ request_headers, response_headers }) => [request_headers, response_headers];

export const HEADER_FIELDS: readonly (readonly [string, FilterField])[] = [
  ['header', headerField(BOTH)],
  ['request.header', headerField(REQUEST)],
  ['response.header', headerField(RESPONSE)],
];

function headerField(listsOf: ListsOf): FilterField {
  return { isKeyed: true, compile: (term) => compileHeader(term, listsOf) };
}

function compileHeader(term: TermMeaning, listsOf: ListsOf): FieldTest {
  if (term.operator === '~' && term.key === null)
    throw new TermRefused(`A regular expression is for one header: write "${term.field}:name~…".`);
  const names = keysOf(term, 'x-key=abc').map((name) => name.toLowerCase());
  const test = term.key === null ? () => true : compileOperator(term);
  const hasIt = (list: HeaderList) => list.some(([name, value]) => names.includes(name) && test(value));
  return {
    cost: term.operator === '~' ? COST.pattern : COST.list,
    expected: shownExpectation(term),
    fits: (exchange) => listsOf(exchange).some(hasIt),
    actual: (exchange) => shownActual(valuesIn(listsOf(exchange), names)),
  };
}

function valuesIn(lists: readonly HeaderList[], names: readonly string[]): string[] {
  return lists.flatMap((list) => list.flatMap(([name, value]) => (names.includes(name) ? [value] : [])));
}
