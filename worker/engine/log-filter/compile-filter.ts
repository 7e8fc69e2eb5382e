import { cutText } from '../cut-text';
import type { Exchange } from '../exchange';
import type { Compiled, Finding } from '../finding';
import { nearestName } from '../nearest-name';
import { positionAt } from '../template/source-position';
import { COST, type FieldTest, type Filter } from './filter';
import type { FieldScope } from './filter-field';
import { FIELD_NAMES, fieldNamed } from './filter-fields';
import { filterTermFor } from './filter-term-for';
import { readTerms } from './read-terms';
import { TermRefused } from './term-refused';
import { type TermSyntax, WORDS } from './term-syntax';

export const FILTER_LIMITS = { characters: 4000, terms: 50, searches: 10, values: 100 } as const;

export type FilterOptions = FieldScope & {
  /** Where the filter stands in the document that it came with. */
  pointer?: string;
};

type CompiledTerm = { syntax: TermSyntax; test: FieldTest; holds(exchange: Exchange): boolean };

/** Reads a filter; an empty one lets everything through. */
export function compileFilter(text: string, { pointer = '', now }: FilterOptions): Compiled<Filter> {
  const findings: Finding[] = [];
  const report = (error: unknown, place: { offset: number; length: number }) => {
    if (!(error instanceof TermRefused)) throw error;
    const { offset, length } = error.place ?? place;
    const { message, suggestion } = error;
    const position = positionAt(text, offset, length);
    findings.push({ pointer, message, position, ...(suggestion !== undefined && { suggestion }) });
  };
  const terms: CompiledTerm[] = [];
  try {
    for (const syntax of readWithin(text)) {
      try {
        terms.push(compileTerm(syntax, { now }));
      } catch (error) {
        report(error, { offset: syntax.offset, length: syntax.text.length });
      }
    }
  } catch (error) {
    report(error, { offset: 0, length: text.length });
  }
  if (terms.filter(({ test }) => test.cost >= COST.text).length > FILTER_LIMITS.searches) {
    const message = `A filter has at most ${FILTER_LIMITS.searches} terms that look into bodies or use regular expressions.`;
    findings.push({ pointer, message });
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: filterOf(text, terms) };
}

function readWithin(text: string): TermSyntax[] {
  if (text.length > FILTER_LIMITS.characters)
    throw new TermRefused(`A filter has at most ${FILTER_LIMITS.characters} characters.`);
  const terms = readTerms(text, fieldNamed);
  if (terms.length > FILTER_LIMITS.terms)
    throw new TermRefused(`A filter has at most ${FILTER_LIMITS.terms} terms.`);
  return terms;
}

function compileTerm(syntax: TermSyntax, scope: FieldScope): CompiledTerm {
  const { field, isNegated, values } = syntax;
  if (values.length > FILTER_LIMITS.values)
    throw new TermRefused(`A term has at most ${FILTER_LIMITS.values} values.`);
  const known = fieldNamed(field);
  if (known === undefined) throw unknownField(syntax);
  const test = known.compile(syntax, scope);
  const holds = isNegated ? (exchange: Exchange) => !test.fits(exchange) : test.fits;
  return { syntax, test, holds };
}

function unknownField({ text, offset, field, isNegated }: TermSyntax): TermRefused {
  const message = `There is no field "${cutText(field, 80)}": there are ${FIELD_NAMES.join(', ')}. A text with a colon in it is searched for in quotes.`;
  const sign = isNegated ? 1 : 0;
  const nearest = nearestName(field, FIELD_NAMES);
  if (nearest !== null)
    return new TermRefused(message, nearest, { offset: offset + sign, length: field.length });
  return new TermRefused(message, filterTermFor(WORDS, text.slice(sign), isNegated));
}

function filterOf(source: string, terms: readonly CompiledTerm[]): Filter {
  const cheapFirst = [...terms]
    .sort((one, other) => one.test.cost - other.test.cost)
    .map(({ holds }) => holds);
  return {
    source,
    terms: terms.map(({ syntax: { text, field, isNegated } }) => ({ text, field, isNegated })),
    matches: (exchange) => cheapFirst.every((holds) => holds(exchange)),
    countHeld: (exchange) => cheapFirst.reduce((count, holds) => count + (holds(exchange) ? 1 : 0), 0),
    checks: (exchange) =>
      terms.map(({ syntax, test, holds }) => ({
        term: syntax.text,
        ok: holds(exchange),
        expected: syntax.isNegated ? `not ${test.expected}` : test.expected,
        actual: test.actual(exchange),
      })),
  };
}
