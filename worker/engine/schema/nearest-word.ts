const LONGEST_COMPARED = 64;

/** The candidate that a typing slip or two away became this word; undefined when none is near enough. */
export function nearestWord(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_COMPARED) return undefined;
  const most = word.length < 5 ? 1 : 2;
  let best: string | undefined;
  let least = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least || candidate === word) continue;
    const distance = slips(word.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    best = candidate;
    least = distance;
  }
  return best;
}

/** Letters to add, drop, change or swap with their neighbour. */
function slips(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const left = (next[column - 1] ?? 0) + 1;
      const above = (last[column] ?? 0) + 1;
      let least = Math.min(left, above, (last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        least = Math.min(least, (before[column - 2] ?? least) + 1);
      }
      next.push(least);
    }
    before = last;
    last = next;
  }
  return last.at(-1) ?? 0;
}
