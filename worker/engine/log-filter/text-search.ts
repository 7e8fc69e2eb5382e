import type { KeptBody } from '../exchange';
import { compilePattern } from '../regex/compile-pattern';
import { TermRefused } from './term-refused';
import { plainText, type TermValue } from './term-syntax';
import type { TextTest } from './wildcard';

const TEXTS_MOST = 20;
const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

/** Whether one of the texts is in another one, whatever the case; no copy in lower case is made of what may be long. */
export function compileSearch(values: readonly TermValue[]): TextTest {
  const texts = values.map(plainText);
  if (texts.length > TEXTS_MOST) throw new TermRefused(`A term searches for at most ${TEXTS_MOST} texts.`);
  if (texts.includes('')) throw new TermRefused('The text to search for is missing.');
  const expression = new RegExp(texts.map(escapedForPattern).join('|'), 'i');
  return (text) => expression.test(text);
}

export function escapedForPattern(text: string): string {
  return text.replace(SPECIAL, '\\$&');
}

const PATTERN_LONGEST = 500;

/** A regular expression that is searched for; "." stands for a line break too. */
export function compileTermPattern([value = []]: readonly TermValue[]): TextTest {
  const source = plainText(value);
  if (source === '') throw new TermRefused('The regular expression is missing.');
  if (source.length > PATTERN_LONGEST)
    throw new TermRefused(`A regular expression has at most ${PATTERN_LONGEST} characters.`);
  const compiled = compilePattern(source, { dotAll: true });
  if (!compiled.ok) throw new TermRefused(`The regular expression cannot be used: ${compiled.reason}`);
  return compiled.pattern.test;
}

/** Null for a body that is no text or was not kept. */
export function bodyText({ text, encoding }: KeptBody): string | null {
  return encoding === undefined ? text : null;
}
