/** Beyond this many on a side only the first fitting partner is tried. */
const PAIRED_MOST = 200;

/**
 * Whether each of `count` wants can have a partner of its own among `candidates`. The first that fits is not always the right
 * one, so partners are exchanged where needed (augmenting paths).
 */
export function canPairAll(
  count: number,
  candidates: number,
  fits: (want: number, candidate: number) => boolean,
): boolean {
  if (count > candidates) return false;
  const holder: (number | undefined)[] = new Array(candidates);
  const mayExchange = count <= PAIRED_MOST && candidates <= PAIRED_MOST;
  const doesFit = mayExchange ? remembered(candidates, fits) : fits;
  const place = (want: number, tried: Set<number>): boolean => {
    for (let candidate = 0; candidate < candidates; candidate++) {
      if (tried.has(candidate) || !doesFit(want, candidate)) continue;
      tried.add(candidate);
      const other = holder[candidate];
      if (other === undefined || (mayExchange && place(other, tried))) {
        holder[candidate] = want;
        return true;
      }
    }
    return false;
  };
  for (let want = 0; want < count; want++) if (!place(want, new Set())) return false;
  return true;
}

/** Pairs are looked at again when partners are exchanged, and one look may be a deep comparison. */
function remembered(candidates: number, fits: (want: number, candidate: number) => boolean): typeof fits {
  const known = new Map<number, boolean>();
  return (want, candidate) => {
    const key = want * candidates + candidate;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = fits(want, candidate);
    known.set(key, found);
    return found;
  };
}
