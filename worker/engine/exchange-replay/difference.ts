/** One part of two answers, readable: null where a side does not have it. */
export type Difference = { part: string; before: string | null; after: string | null };

/** Of more nobody reads the rest. */
export const MOST_DIFFERENCES = 50;
