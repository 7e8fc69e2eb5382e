import type { Sentences } from './sentence-table';

/** What one family of messages is in another language. */
export type Dictionary = {
  /** Whole sentences, and titles. */
  sentences: Sentences;
  /** Parts of sentences: they stand in `{…:words}` and nowhere else, for a value may look the same. */
  phrases?: Sentences;
};

/** How a list ends, by the word that follows: Spanish says "u objeto". */
export type Joiners = { or(next: string): string; and(next: string): string; instead: string };
