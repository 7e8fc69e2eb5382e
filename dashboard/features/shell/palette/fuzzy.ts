/**
 * How well a text fits what is typed: each typed word must be found, at the start of a word best, inside of one less,
 * scattered least. Null: it does not fit.
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const wanted = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = text.toLowerCase();
  let total = 0;
  for (const word of wanted) {
    const score = wordScore(word, searched);
    if (score === null) return null;
    total += score;
  }
  // Of two that fit alike the shorter is meant.
  return total - text.length / 1_000;
}

function wordScore(word: string, text: string): number | null {
  const at = text.indexOf(word);
  if (at === 0) return 4;
  if (at > 0) return startsWord(word, text) ? 3 : 2;
  return isScattered(word, text) ? 1 : null;
}

function startsWord(word: string, text: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** The letters come in their order, with others between them. */
function isScattered(word: string, text: string): boolean {
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
