/** A part of a value: what is in quotes has no wildcards and no operators. */
export type Piece = { text: string; isQuoted: boolean };

export type TermValue = readonly Piece[];

export type TermOperator = ':' | '~' | '=' | '>' | '>=' | '<' | '<=';

/** What a term says, before anyone knows whether there is such a field. */
export type TermMeaning = {
  isNegated: boolean;
  field: string;
  /** The header, the parameter or the path that the operator is about. */
  key: TermValue | null;
  operator: TermOperator;
  /** One of them has to fit. */
  values: readonly TermValue[];
};

/** A term and where in the filter it was written. */
export type TermSyntax = TermMeaning & { text: string; offset: number };

/** The field of a bare word. */
export const WORDS = 'text';

export function plainText(value: TermValue): string {
  return value.map(({ text }) => text).join('');
}

export function shownTexts(values: readonly TermValue[]): string {
  return values.map(plainText).join(' or ');
}
