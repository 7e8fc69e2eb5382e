import { plainText, type TermMeaning } from './term-syntax';
import { escapedForPattern } from './text-search';
import { hasWildcard, type TextTest } from './wildcard';

/** Numbers that JSON.parse may make others of than they look: with an exponent, or with more digits than it keeps. */
const ODD_NUMBER = /\d[eE][-+]?\d|[\d.]{16}/;

/** Values that JSON may write in more than one way. */
const MANY_WAYS = /^[[{]|["\\\p{Cc}]/u;

const LAST_NAME = /\.([A-Za-z_]\w*)$/;

/**
 * Whether a body is worth parsing, which costs most: the member has to stand in it, and the wanted value behind it, as
 * they are, unless something is escaped or a number is odd.
 */
export function jsonHint(term: TermMeaning): TextTest {
  const path = term.key === null ? '' : plainText(term.key);
  // A method such as length() finds what stands nowhere.
  if (path === '' || path.includes('(')) return () => true;
  const name = LAST_NAME.exec(path)?.[1];
  const values = writtenValues(term);
  if (name === undefined && values === null) return () => true;
  const before = name === undefined ? '(?:^|[:,[])' : `"${name}"\\s*:`;
  const expression = new RegExp(
    values === null ? before : `${before}\\s*"?-?(?:${values})(?:[".,\\s\\]}]|$)`,
  );
  const mayBeOdd = values !== null && term.values.some((value) => /^-?\d/.test(plainText(value)));
  return (body) => expression.test(body) || body.includes('\\') || (mayBeOdd && ODD_NUMBER.test(body));
}

/** The values as a regular expression; null where they may be written otherwise. */
function writtenValues({ operator, values }: TermMeaning): string | null {
  const texts = values.map(plainText);
  const isWrittenOnce = (text: string) => !MANY_WAYS.test(text) && !ODD_NUMBER.test(text);
  if (operator !== '=' || values.some(hasWildcard) || !texts.every(isWrittenOnce)) return null;
  return texts.map(escapedForPattern).join('|');
}
