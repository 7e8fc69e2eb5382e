import type { Exchange } from '../exchange';

/** A term against one exchange, short enough to be read. */
export type FilterCheck = { term: string; ok: boolean; expected: string; actual: string };

/** A term as it was written, and what it is about. */
export type FilterTerm = { text: string; field: string; isNegated: boolean };

export type Filter = {
  readonly source: string;
  readonly terms: readonly FilterTerm[];
  /** Whether every term holds. */
  matches(exchange: Exchange): boolean;
  /** How many of the terms hold. */
  countHeld(exchange: Exchange): number;
  /** Every term in the order in which it was written. */
  checks(exchange: Exchange): FilterCheck[];
};

/** Cheap terms are asked first. */
export const COST = { value: 0, list: 1, text: 2, pattern: 3 } as const;

/** A term that was understood, without its negation. */
export type FieldTest = {
  cost: number;
  expected: string;
  fits(exchange: Exchange): boolean;
  actual(exchange: Exchange): string;
};
