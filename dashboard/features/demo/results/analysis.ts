import type { ResultDocument } from '../../../api/worker-types';

export type Analysis = NonNullable<ResultDocument['analysis']>;

const MOST = 5;

/** The likeliest first, and all that are flagged. */
export function toldCategories({ categories }: Analysis['moderation']) {
  const all = Object.entries(categories).map(([name, said]) => ({ name, ...said }));
  const sorted = all.sort((one, other) => other.confidence - one.confidence);
  return sorted.filter(({ flagged }, place) => flagged || place < MOST);
}
