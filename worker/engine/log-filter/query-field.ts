import { parseUrlEncoded } from '../request/url-encoded';
import { COST } from './filter';
import type { FilterField } from './filter-field';
import { compileOperator, keysOf, shownActual, shownExpectation } from './keyed-test';
import { TermRefused } from './term-refused';

export const QUERY_FIELD: FilterField = {
  isKeyed: true,
  compile(term) {
    if (term.operator === '~' && term.key === null)
      throw new TermRefused('A regular expression is for one parameter: write "query:name~…".');
    const names = keysOf(term, 'page=2');
    const test = term.key === null ? () => true : compileOperator(term);
    return {
      cost: term.operator === '~' ? COST.pattern : COST.list,
      expected: shownExpectation(term),
      fits: ({ url }) => queryOf(url).some(([name, value]) => names.includes(name) && test(value)),
      actual: ({ url }) =>
        shownActual(queryOf(url).flatMap(([name, value]) => (names.includes(name) ? [value] : []))),
    };
  },
};

export function queryOf(url: string): ReturnType<typeof parseUrlEncoded> {
  const start = url.indexOf('?');
  if (start === -1) return [];
  const end = url.indexOf('#', start);
  return parseUrlEncoded(end === -1 ? url.slice(start + 1) : url.slice(start + 1, end));
}
