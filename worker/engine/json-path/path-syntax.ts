/** A query as it was written, before it is made into functions. */
export type PathQuery = {
  /** Whether it begins at the document or at the node that a filter looks at. */
  from: 'root' | 'current';
  segments: Segment[];
  /** Behind the last segment, as in `$.items.length()`. */
  method: Method | null;
};

export type Segment = { descends: boolean; selectors: Selector[] };

export type Selector =
  | { kind: 'name'; name: string; isQuoted: boolean }
  | { kind: 'index'; index: number }
  | { kind: 'slice'; start: number | null; end: number | null; step: number }
  | { kind: 'wildcard' }
  | { kind: 'filter'; test: Expression };

export const METHODS = ['length', 'size', 'keys', 'first', 'last', 'min', 'max', 'sum', 'avg'] as const;
export type Method = (typeof METHODS)[number];

export const FUNCTIONS = ['length', 'count', 'value', 'match', 'search'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

export const COMPARISONS = [
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  'in',
  'nin',
  'contains',
  'subsetof',
  'anyof',
  'noneof',
  'size',
  'sizeof',
  'empty',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type LinearPattern = { test(text: string): boolean };

export type Expression =
  | { kind: 'or' | 'and'; terms: Expression[] }
  | { kind: 'not'; term: Expression }
  | { kind: 'literal'; value: unknown }
  | { kind: 'path'; query: PathQuery }
  | { kind: 'call'; name: FunctionName; args: Expression[]; pattern: LinearPattern | null }
  | { kind: 'matches'; subject: Expression; pattern: LinearPattern }
  | { kind: 'compare'; operator: Comparison; left: Expression; right: Expression };

/** One place in a document has one name: a path without wildcards, slices, filters and descents. */
export function isSingular(query: PathQuery): boolean {
  return query.segments.every(
    ({ descends, selectors }) =>
      !descends &&
      selectors.length === 1 &&
      (selectors[0]?.kind === 'name' || selectors[0]?.kind === 'index'),
  );
}
