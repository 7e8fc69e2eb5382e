/** `q` is a filter that compiles, `cursor` the `next` of the page before. */
export type LogQuery = { q: string; limit: number; cursor: string | null };

/** Newest first. */
export type LogPage<Shown> = { exchanges: Shown[]; next: string | null };
