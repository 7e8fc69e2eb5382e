import { type Piece, type TermMeaning, type TermValue, WORDS } from './term-syntax';

/** What a bare word may be without being taken for anything else. */
const BARE_WORD = /^[\p{L}\p{N}_/][\p{L}\p{N}_/.-]*$/u;

/** A term as a filter has it; read again it means the same. */
export function printTerm({ isNegated, field, key, operator, values }: TermMeaning): string {
  const sign = isNegated ? '-' : '';
  const list = values.map(printValue).join(',');
  if (key !== null) return `${sign}${field}:${printValue(key)}${operator}${list}`;
  if (operator === '~') return `${sign}${field}~${list}`;
  return `${sign}${field === WORDS && isBare(values) ? '' : `${field}:`}${list}`;
}

function isBare([first]: readonly TermValue[]): boolean {
  return first?.[0] !== undefined && (first[0].isQuoted || BARE_WORD.test(first[0].text));
}

function printValue(value: TermValue): string {
  return value.map(printPiece).join('');
}

function printPiece({ text, isQuoted }: Piece): string {
  return isQuoted ? quoted(text) : text;
}

/** Backslashes stay readable: doubled only where one alone would mean something else. */
function quoted(text: string): string {
  return `"${text.replace(/\\(?=["\\]|$)|"/g, '\\$&')}"`;
}
