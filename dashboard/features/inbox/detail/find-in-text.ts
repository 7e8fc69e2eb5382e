export type Piece = { text: string; match: number | undefined };

/** More of them nobody steps through, and each is an element. */
const MOST = 1_000;

/** A text in pieces, of which some are what is looked for, in capitals or not; those are numbered. */
export function findInText(text: string, wanted: string): { pieces: Piece[]; count: number } {
  if (wanted === '') return { pieces: [{ text, match: undefined }], count: 0 };
  const lower = text.toLowerCase();
  // A letter whose small form is longer would move all that follows.
  const hay = lower.length === text.length ? lower : text;
  const needle = hay === lower ? wanted.toLowerCase() : wanted;
  const pieces: Piece[] = [];
  let from = 0;
  let count = 0;
  for (let at = hay.indexOf(needle); at !== -1 && count < MOST; at = hay.indexOf(needle, from)) {
    if (at > from) pieces.push({ text: text.slice(from, at), match: undefined });
    from = at + needle.length;
    pieces.push({ text: text.slice(at, from), match: count });
    count++;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), match: undefined });
  return { pieces, count };
}
