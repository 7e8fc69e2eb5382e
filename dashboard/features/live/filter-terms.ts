/** The terms of a filter as they are written: blanks part them, but not in quotes. */
export function termsOf(q: string): string[] {
  return q.match(/(?:"(?:\\.|[^"\\])*(?:"|$)|[^\s"])+/g) ?? [];
}

export function hasTerm(q: string, term: string): boolean {
  return termsOf(q).includes(term);
}

export function toggleTerm(q: string, term: string): string {
  return hasTerm(q, term) ? withoutTerm(q, term) : withTerm(q, term);
}

export function withTerm(q: string, term: string): string {
  return hasTerm(q, term) ? q : [...termsOf(q), term].join(' ');
}

export function withoutTerm(q: string, term: string): string {
  return termsOf(q)
    .filter((one) => one !== term)
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
