import { cutText } from '../cut-text';
import type { Exchange, KeptBody } from '../exchange';
import { compileJsonPath, type JsonPath } from '../json-path/compile-json-path';
import { parseJsonText } from '../request/json-text';
import { compileJsonEquality, EXACT, type JsonTest } from '../rules/json-equality';
import { COST, type FieldTest } from './filter';
import type { FilterField } from './filter-field';
import { jsonHint } from './json-hint';
import { compileOperator, keysOf, shownActual, shownExpectation } from './keyed-test';
import { TermRefused } from './term-refused';
import { plainText, type TermMeaning, type TermValue } from './term-syntax';
import { bodyText } from './text-search';

type BodyOf = (exchange: Exchange) => KeptBody;

export const JSON_FIELDS: readonly (readonly [string, FilterField])[] = [
  ['json', jsonField(({ request_body }) => request_body)],
  ['request.json', jsonField(({ request_body }) => request_body)],
  ['response.json', jsonField(({ response_body }) => response_body)],
];

function jsonField(bodyOf: BodyOf): FilterField {
  return { isKeyed: true, compile: (term) => compileJson(term, bodyOf) };
}

function compileJson(term: TermMeaning, bodyOf: BodyOf): FieldTest {
  if (term.operator === '~' && term.key === null)
    throw new TermRefused(`A regular expression is for one place: write "${term.field}:$.name~…".`);
  const paths = keysOf(term, '$.order.id=7').map(compilePath);
  const test = term.key === null ? () => true : compileJsonTest(term);
  const mayFit = jsonHint(term);
  const find = (text: string) => {
    const parsed = parseJsonText(text);
    return parsed.ok ? paths.flatMap((path) => path.find(parsed.value)) : [];
  };
  return {
    cost: COST.pattern,
    expected: shownExpectation(term),
    fits(exchange) {
      const text = bodyText(bodyOf(exchange));
      return text !== null && mayFit(text) && find(text).some(test);
    },
    actual: (exchange) => shownActual(find(bodyText(bodyOf(exchange)) ?? '')),
  };
}

function compilePath(source: string): JsonPath {
  const path = compileJsonPath(source);
  if (path.ok) return path;
  throw new TermRefused(`"${cutText(source, 80)}" is no JSONPath: ${path.reason}`);
}

/** A list or an object is compared as JSON, anything else by its text: 7 and "7" are the same here. */
function compileJsonTest(term: TermMeaning): JsonTest {
  const test = compileOperator(term);
  const structures = term.operator === '=' ? term.values.flatMap(structureTest) : [];
  return (found) => {
    if (typeof found === 'string') return test(found);
    if (typeof found !== 'object' || found === null) return test(String(found));
    return structures.some((fits) => fits(found));
  };
}

function structureTest(value: TermValue): JsonTest[] {
  const text = plainText(value);
  if (!/^[[{]/.test(text)) return [];
  const parsed = parseJsonText(text);
  if (!parsed.ok) {
    if (value[0]?.isQuoted) return [];
    throw new TermRefused(
      'A list or an object is JSON in quotes, with \\" for each quote in it: json:$.a="{\\"b\\":1}".',
    );
  }
  const equality = compileJsonEquality(parsed.value, EXACT);
  return equality.ok ? [equality.test] : [];
}
