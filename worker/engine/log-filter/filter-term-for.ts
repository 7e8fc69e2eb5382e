import { isKeyedField } from './filter-fields';
import { printTerm } from './print-term';
import { type TermValue, WORDS } from './term-syntax';

/** Characters that mean nothing but themselves; a colon at the beginning of a segment would be a parameter. */
const PLAIN_VALUE = /^(?!.*\/:)[\p{L}\p{N}_.@/:+=<>-]+$/u;
/** In a name an operator would end it. */
const PLAIN_NAME = /^[\p{L}\p{N}_.$@/-]+$/u;
const PLAIN_WORD = /^[\p{L}\p{N}_./-]+$/u;

/**
 * A term that finds this value of the field, or with `isNegated` hides it. Names of headers, parameters and places in JSON
 * come with the field, as in "header:x-key"; ranges and classes of numbers are values too.
 */
export function filterTermFor(field: string, value: string, isNegated = false): string {
  const colon = field.indexOf(':');
  const name = colon === -1 ? field : field.slice(0, colon);
  if (isKeyedField(name) && colon !== -1) {
    const key = quotedUnless(PLAIN_NAME, field.slice(colon + 1));
    return printTerm({
      isNegated,
      field: name,
      key,
      operator: '=',
      values: [quotedUnless(PLAIN_VALUE, value)],
    });
  }
  const values = [quotedUnless(plainFor(name), value)];
  return printTerm({ isNegated, field: name, key: null, operator: ':', values });
}

function plainFor(field: string): RegExp {
  if (isKeyedField(field)) return PLAIN_NAME;
  return field === WORDS ? PLAIN_WORD : PLAIN_VALUE;
}

function quotedUnless(plain: RegExp, text: string): TermValue {
  return [{ text, isQuoted: !plain.test(text) }];
}
