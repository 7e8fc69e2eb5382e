import { fuzzyScore } from './fuzzy';

/** A place to go to or a thing to do. */
export type PaletteEntry = {
  id: string;
  text: string;
  /** Further words that find it: its kind, its group. */
  note: string;
  /** It was named by a person, or is an address. */
  isData?: boolean;
  /** A method and a path. */
  isRequest?: boolean;
  run: () => void;
};

const SHOWN = 50;

/** What was chosen lately goes ahead of what fits as well. */
const LATELY = 0.5;

export function rank(
  entries: readonly PaletteEntry[],
  typed: string,
  recent: readonly string[],
): PaletteEntry[] {
  const scored: { entry: PaletteEntry; score: number }[] = [];
  for (const entry of entries) {
    const own = fuzzyScore(typed, entry.text);
    const score = own ?? withNote(typed, entry);
    if (score === null) continue;
    const place = recent.indexOf(entry.id);
    scored.push({ entry, score: place < 0 ? score : score + LATELY + (recent.length - place) / 100 });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

function withNote(typed: string, { text, note }: PaletteEntry): number | null {
  const score = fuzzyScore(typed, `${text} ${note}`);
  return score === null ? null : score - 1;
}
