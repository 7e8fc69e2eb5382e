import type { ResultDocument } from '../../../api/worker-types';

export type Picture = { name: string; url: string; width: number; height: number; size: number };

/** What a variant is compared with: the file itself where this device has it, else the largest variant. */
export function comparedWith(result: ResultDocument, originalUrl: string | null, name: string): Picture {
  const { width, height, size } = result.original;
  if (originalUrl) return { name, url: originalUrl, width, height, size };
  const area = (each: Picture) => each.width * each.height;
  const largest = [...result.variants].sort((one, other) => area(other) - area(one))[0];
  return largest ?? { name, url: '', width, height, size };
}

/** The first that is shown: large enough to look at. */
export function firstVariant(result: ResultDocument): string {
  const { variants } = result;
  return (variants.find(({ name }) => name === 'medium') ?? variants[0])?.name ?? '';
}
