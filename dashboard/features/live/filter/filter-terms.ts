/** The terms of a filter as they are written: blanks part them, but not in quotes. */
export function termsOf(q: string): string[] {
  return q.match(/(?:"(?:\\.|[^"\\])*(?:"|$)|[^\s"])+/g) ?? [];
}

export function hasTerm(q: string, term: string): boolean {
  return termsOf(q).includes(term);
}

/** A term and its negation together would find nothing: the new one takes the place of the other. */
export function toggleTerm(q: string, term: string): string {
  return hasTerm(q, term) ? withoutTerm(q, term) : withTerm(withoutTerm(q, negated(term)), term);
}

export function withTerm(q: string, term: string): string {
  return hasTerm(q, term) ? q : [...termsOf(q), term].join(' ');
}

export function withoutTerm(q: string, term: string): string {
  return termsOf(q)
    .filter((one) => one !== term)
    .join(' ');
}

/** In its place. */
export function replaceTerm(q: string, term: string, by: string): string {
  return termsOf(q)
    .map((one) => (one === term ? by : one))
    .join(' ');
}

/** Values that would mean something else as they are stand in quotes. */
export function termFor(field: string, value: string): string {
  const isPlain = /^[\p{L}\p{N}_.@/-]+$/u.test(value);
  return `${field}:${isPlain ? value : `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`}`;
}

export function negated(term: string): string {
  return term.startsWith('-') ? term.slice(1) : `-${term}`;
}

export function isNegated(term: string): boolean {
  return term.startsWith('-');
}
