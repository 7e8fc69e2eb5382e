import { DateError } from './date-error';

/** A run of one letter, or text that stands for itself. */
export type DateToken = { letter: string; count: number; isOrdinal: boolean } | { text: string };

const PATTERN_LENGTH_MOST = 200;
const KEPT_MOST = 500;
const kept = new Map<string, readonly DateToken[]>();

/** Both dialects write patterns so: letters stand for parts, quotes keep text, two quotes are one. */
export function dateTokens(pattern: string, hasOrdinals = false): readonly DateToken[] {
  const key = hasOrdinals ? `o${pattern}` : `j${pattern}`;
  const known = kept.get(key);
  if (known) return known;
  if (pattern.length > PATTERN_LENGTH_MOST) {
    throw new DateError(`A date pattern may have at most ${PATTERN_LENGTH_MOST} characters.`);
  }
  const tokens = readTokens(pattern, hasOrdinals);
  if (kept.size >= KEPT_MOST) kept.clear();
  kept.set(key, tokens);
  return tokens;
}

function readTokens(pattern: string, hasOrdinals: boolean): DateToken[] {
  const tokens: DateToken[] = [];
  let index = 0;
  while (index < pattern.length) {
    const first = pattern.charAt(index);
    if (first === "'") {
      const quoted = readQuoted(pattern, index);
      tokens.push({ text: quoted.text });
      index = quoted.end;
    } else if (isLetter(first)) {
      const start = index;
      while (pattern.charAt(index) === first) index += 1;
      const count = index - start;
      const isOrdinal = hasOrdinals && count === 1 && first !== 'o' && pattern.charAt(index) === 'o';
      if (isOrdinal) index += 1;
      tokens.push({ letter: first, count, isOrdinal });
    } else {
      tokens.push({ text: first });
      index += 1;
    }
  }
  return tokens;
}

function readQuoted(pattern: string, start: number): { text: string; end: number } {
  if (pattern.charAt(start + 1) === "'") return { text: "'", end: start + 2 };
  let text = '';
  let index = start + 1;
  while (index < pattern.length) {
    if (pattern.charAt(index) !== "'") {
      text += pattern.charAt(index);
      index += 1;
    } else if (pattern.charAt(index + 1) === "'") {
      text += "'";
      index += 2;
    } else {
      return { text, end: index + 1 };
    }
  }
  return { text, end: index };
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}
