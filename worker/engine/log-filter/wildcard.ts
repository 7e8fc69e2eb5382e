import { TermRefused } from './term-refused';
import { plainText, type TermValue } from './term-syntax';

export type TextTest = (text: string) => boolean;

/** A text in which "*" out of quotes stands for anything, nothing included. */
export function compileWildcard(value: TermValue, { ignoreCase }: { ignoreCase: boolean }): TextTest {
  const parts = splitValue(value, '*', false).map((part) => {
    const text = plainText(part);
    return ignoreCase ? text.toLowerCase() : text;
  });
  const test = parts.length === 1 ? equals(parts[0] ?? '') : inOrder(parts);
  return ignoreCase ? (text) => test(text.toLowerCase()) : test;
}

export function compileWildcards(values: readonly TermValue[], options: { ignoreCase: boolean }): TextTest {
  const tests = values.map((value) => {
    if (value.length === 0) throw new TermRefused('A value is missing.');
    return compileWildcard(value, options);
  });
  const [only] = tests;
  return tests.length === 1 && only ? only : (text) => tests.some((test) => test(text));
}

export function hasWildcard(value: TermValue): boolean {
  return value.some(({ text, isQuoted }) => !isQuoted && text.includes('*'));
}

/** The parts of a value between the separators; with `inQuotes` those in quotes separate too. */
export function splitValue(value: TermValue, separator: string, inQuotes: boolean): TermValue[] {
  let part: TermValue[number][] = [];
  const parts = [part];
  for (const piece of value) {
    const texts = piece.isQuoted && !inQuotes ? [piece.text] : piece.text.split(separator);
    for (const [index, text] of texts.entries()) {
      if (index > 0) {
        part = [];
        parts.push(part);
      }
      if (text !== '') part.push({ text, isQuoted: piece.isQuoted });
    }
  }
  return parts;
}

function equals(wanted: string): TextTest {
  return (text) => text === wanted;
}

/** The first place for each part leaves the most room for the next: nothing has to be tried again. */
function inOrder(parts: readonly string[]): TextTest {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const middle = parts.slice(1, -1);
  return (text) => {
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
      return false;
    let at = first.length;
    for (const part of middle) {
      const found = text.indexOf(part, at);
      if (found === -1) return false;
      at = found + part.length;
    }
    return at <= text.length - last.length;
  };
}
