import type { CharacterSet } from './character-set';

export type Assertion =
  | 'input-start'
  | 'input-end'
  | 'line-start'
  | 'line-end'
  | 'word-edge'
  | 'no-word-edge';

/** A regular expression, read. Flags that reach into it are resolved, so that two engines can be told the same. */
export type PatternTree =
  | { kind: 'character'; set: CharacterSet }
  | { kind: 'assertion'; what: Assertion }
  | { kind: 'sequence'; parts: PatternTree[] }
  | { kind: 'choice'; options: PatternTree[] }
  | { kind: 'repeat'; body: PatternTree; least: number; most: number; isLazy: boolean; isPossessive: boolean }
  | { kind: 'group'; body: PatternTree }
  | { kind: 'look-ahead'; body: PatternTree; isNegative: boolean };

export type ReadPattern = {
  tree: PatternTree;
  ignoreCase: boolean;
  /** The names of the capturing groups in their order; null for those without one. */
  groups: (string | null)[];
};

export type PatternFlags = {
  ignoreCase?: boolean;
  /** The dot matches line ends too. */
  dotAll?: boolean;
  /** "^" and "$" match at line ends too. */
  multiline?: boolean;
  /** The pattern must match the whole text. */
  whole?: boolean;
};

/** Why a pattern cannot be used, in words for who wrote it. */
export class PatternRefused extends Error {}

export const EMPTY: PatternTree = { kind: 'sequence', parts: [] };
