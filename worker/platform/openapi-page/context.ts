import type { Budget } from './budget';

/** What every part of the page needs to know. */
export type PageContext = { document: unknown; specUrl: string; budget: Budget };
