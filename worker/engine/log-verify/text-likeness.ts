const COMPARED = 256;

/** From 0 to 1: how many pairs of neighbouring letters two texts share. Grows with their length only, unlike an edit distance. */
export function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const total = left.length + right.length;
  if (total === 0) return one.toLowerCase() === other.toLowerCase() ? 1 : 0;
  const counts = new Map<string, number>();
  for (const pair of left) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of right) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    counts.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const letters = text.slice(0, COMPARED).toLowerCase();
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2));
}
