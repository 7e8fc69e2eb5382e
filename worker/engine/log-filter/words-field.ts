import type { HeaderList } from '../answer';
import type { Exchange, KeptBody } from '../exchange';
import { COST } from './filter';
import { type FilterField, refusePattern } from './filter-field';
import { shownTexts } from './term-syntax';
import { bodyText, compileSearch } from './text-search';
import type { TextTest } from './wildcard';

type Place = { name: string; has(exchange: Exchange, test: TextTest): boolean };

/** What bare words are searched in. */
const PLACES: readonly Place[] = [
  { name: 'the address', has: ({ url }, test) => test(url) },
  { name: "the request's body", has: ({ request_body }, test) => isInBody(request_body, test) },
  { name: "the answer's body", has: ({ response_body }, test) => isInBody(response_body, test) },
  { name: "the request's headers", has: ({ request_headers }, test) => isInHeaders(request_headers, test) },
  { name: "the answer's headers", has: ({ response_headers }, test) => isInHeaders(response_headers, test) },
];

export const WORDS_FIELD: FilterField = {
  compile(term) {
    refusePattern(term);
    const test = compileSearch(term.values);
    return {
      cost: COST.text,
      expected: shownTexts(term.values),
      fits: (exchange) => PLACES.some((place) => place.has(exchange, test)),
      actual(exchange) {
        const places = PLACES.filter((place) => place.has(exchange, test)).map(({ name }) => name);
        return places.length === 0 ? 'nowhere' : `in ${places.join(', ')}`;
      },
    };
  },
};

function isInBody(body: KeptBody, test: TextTest): boolean {
  const text = bodyText(body);
  return text !== null && test(text);
}

function isInHeaders(headers: HeaderList, test: TextTest): boolean {
  return headers.some(([name, value]) => test(value) || test(name));
}
