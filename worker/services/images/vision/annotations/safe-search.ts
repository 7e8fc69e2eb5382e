import type { SeenPicture } from '../../vendors/seen-picture';
import { likelihood } from './likelihood';

/** Google's five, by the house's categories that come closest. */
export function safeSearchAnnotation({ analysis }: SeenPicture) {
  const { categories } = analysis.moderation;
  const highest = (...names: string[]) =>
    likelihood(Math.max(0, ...names.map((name) => categories[name]?.confidence ?? 0)));
  return {
    adult: highest('nudity'),
    spoof: likelihood(0),
    medical: highest('gore', 'self_harm'),
    violence: highest('violence', 'gore', 'self_harm'),
    racy: highest('nudity', 'suggestive'),
  };
}
