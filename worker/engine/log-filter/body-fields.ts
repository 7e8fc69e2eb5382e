import { cutText } from '../cut-text';
import type { Exchange, KeptBody } from '../exchange';
import { COST, type FieldTest } from './filter';
import type { FilterField } from './filter-field';
import { shownTexts, type TermMeaning } from './term-syntax';
import { bodyText, compileSearch, compileTermPattern } from './text-search';

type BodiesOf = (exchange: Exchange) => readonly KeptBody[];

const SHOWN = 80;

export const BODY_FIELDS: readonly (readonly [string, FilterField])[] = [
  ['body', bodyField(({ request_body, response_body }) => [request_body, response_body])],
  ['request.body', bodyField(({ request_body }) => [request_body])],
  ['response.body', bodyField(({ response_body }) => [response_body])],
];

function bodyField(bodiesOf: BodiesOf): FilterField {
  return { compile: (term) => compileBody(term, bodiesOf) };
}

function compileBody({ operator, values }: TermMeaning, bodiesOf: BodiesOf): FieldTest {
  const isPattern = operator === '~';
  const test = isPattern ? compileTermPattern(values) : compileSearch(values);
  return {
    cost: isPattern ? COST.pattern : COST.text,
    expected: shownTexts(values),
    fits: (exchange) =>
      bodiesOf(exchange).some((body) => {
        const text = bodyText(body);
        return text !== null && test(text);
      }),
    actual: (exchange) => bodiesOf(exchange).map(shownBody).join(' and '),
  };
}

function shownBody(body: KeptBody): string {
  const text = bodyText(body);
  if (text !== null && text !== '') return cutText(text, SHOWN);
  return body.size === 0 ? 'no body' : `${body.size} bytes that are no text`;
}
