import { FilterSource } from './filter-source';
import { TermRefused } from './term-refused';
import { type TermMeaning, type TermOperator, type TermSyntax, type TermValue, WORDS } from './term-syntax';

const FIELD = /([a-z][a-z._]*)([:~])/iy;
const SLASHES = /\/\//y;
const BLANKS = /\s+/y;
const NEGATION = /-(?=\S)/y;
const COMMA = /,/y;
const KEY_OPERATOR = />=|<=|[=~<>]/y;
const IN_LIST = /[^\s,"]+/y;
const TO_BLANK = /[^\s"]+/y;

type KnownFields = (name: string) => { isKeyed?: boolean } | undefined;

/** The terms of a filter. Whether its fields are known only matters for how they are read. */
export function readTerms(text: string, fieldNamed: KnownFields): TermSyntax[] {
  const source = new FilterSource(text);
  const terms: TermSyntax[] = [];
  for (;;) {
    source.match(BLANKS);
    if (source.position >= text.length) return terms;
    const offset = source.position;
    const isNegated = source.match(NEGATION) !== null;
    const meaning = readMeaning(source, isNegated, fieldNamed);
    terms.push({ ...meaning, text: text.slice(offset, source.position), offset });
  }
}

function readMeaning(source: FilterSource, isNegated: boolean, fieldNamed: KnownFields): TermMeaning {
  const begin = source.position;
  const start = source.match(FIELD);
  const field = (start?.[1] ?? '').toLowerCase();
  const known = fieldNamed(field);
  // An address such as "http://…" is a word.
  if (start === null || (known === undefined && source.match(SLASHES))) {
    source.position = begin;
    return { isNegated, field: WORDS, key: null, operator: ':', values: readList(source) };
  }
  if (start[2] === '~')
    return { isNegated, field, key: null, operator: '~', values: [source.value(TO_BLANK)] };
  if (known?.isKeyed) return { isNegated, field, ...readKeyed(source) };
  return { isNegated, field, key: null, operator: ':', values: readList(source) };
}

function readKeyed(source: FilterSource): Pick<TermMeaning, 'key' | 'operator' | 'values'> {
  const keys = [source.key()];
  while (source.match(COMMA)) keys.push(source.key());
  const offset = source.position;
  // The expression finds nothing else.
  const operator = source.match(KEY_OPERATOR)?.[0] as TermOperator | undefined;
  if (operator === undefined) return { key: null, operator: ':', values: keys };
  const [key = []] = keys;
  if (keys.length > 1)
    throw new TermRefused(`What stands before "${operator}" is one name; write a term for each.`, undefined, {
      offset,
      length: operator.length,
    });
  return { key, operator, values: operator === '=' ? readList(source) : [source.value(TO_BLANK)] };
}

function readList(source: FilterSource): TermValue[] {
  const values = [source.value(IN_LIST)];
  while (source.match(COMMA)) values.push(source.value(IN_LIST));
  return values;
}
