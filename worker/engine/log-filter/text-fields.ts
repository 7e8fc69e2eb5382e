import type { Exchange } from '../exchange';
import { faultNames } from './fault-names';
import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { shownTexts } from './term-syntax';
import { compileWildcards } from './wildcard';

type Texts = (exchange: Exchange) => readonly (string | null | undefined)[];
type TextOf = (exchange: Exchange) => string | null | undefined;

/** Words that the house gives out; their case does not matter. */
const NAMES: readonly (readonly [name: string, of: TextOf])[] = [
  ['method', ({ method }) => method],
  ['kind', ({ kind }) => kind],
  ['outcome', ({ why }) => why.outcome],
  ['country', ({ caller }) => caller.country],
];

/** Texts that are what they are, to the letter. */
const EXACT: readonly (readonly [name: string, of: TextOf])[] = [
  ['world', ({ world }) => world],
  ['seed', ({ seed }) => seed],
  ['id', ({ id }) => id],
  ['rule', ({ why }) => why.rule],
];

export const TEXT_FIELDS: readonly (readonly [string, FilterField])[] = [
  ...NAMES.map(([name, of]) => [name, oneText(of, true)] as const),
  ...EXACT.map(([name, of]) => [name, oneText(of, false)] as const),
  ['group', anyText(({ group_slug, group_id }) => [group_slug, group_id])],
  [
    'endpoint',
    anyText(({ why: { endpoint } }) => (endpoint ? [endpoint.name, endpoint.id, endpoint.path] : [])),
  ],
  [
    'near',
    anyText(({ why: { near_misses = [] } }) =>
      near_misses.flatMap(({ endpoint: { name, id, path } }) => [name, id, path]),
    ),
  ],
  ['fault', anyText(({ why: { fault } }) => (fault ? [fault, ...faultNames(fault)] : []))],
  ['caller', callerField()],
];

function oneText(of: TextOf, ignoreCase: boolean): FilterField {
  return {
    compile(term) {
      refusePattern(term);
      const test = compileWildcards(term.values, { ignoreCase });
      return {
        cost: COST.value,
        expected: shownTexts(term.values),
        fits(exchange) {
          const text = of(exchange);
          return typeof text === 'string' && test(text);
        },
        actual: (exchange) => of(exchange) ?? 'none',
      };
    },
  };
}

/** What has more than one name: any of them will do, and the first one is shown. */
function anyText(of: Texts): FilterField {
  return {
    compile(term) {
      refusePattern(term);
      const test = compileWildcards(term.values, { ignoreCase: true });
      return {
        cost: COST.value,
        expected: shownTexts(term.values),
        fits: (exchange) => of(exchange).some((text) => typeof text === 'string' && test(text)),
        actual: (exchange) => of(exchange)[0] ?? 'none',
      };
    },
  };
}

/** Nobody types the whole of a hash: its beginning will do. */
function callerField(): FilterField {
  const { compile } = oneText(({ caller }) => caller.address, true);
  return {
    compile: (term, scope) => {
      const values = term.values.map((value) =>
        value.length === 0 ? value : [...value, { text: '*', isQuoted: false }],
      );
      return { ...compile({ ...term, values }, scope), expected: shownTexts(term.values) };
    },
  };
}
