const LONGEST = 64;

/** The known name that was probably meant: at most a third of it is written differently. Null when none is near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = plain(name);
  return nearest(wanted, names, Math.max(1, Math.floor(wanted.length / 3)));
}

/** The known name that a typing slip or two away became this one: for words that may well be somebody's own. */
export function mistypedName(name: string, names: Iterable<string>): string | null {
  const wanted = plain(name);
  return nearest(wanted, names, wanted.length < 5 ? 1 : 2);
}

function nearest(wanted: string, names: Iterable<string>, most: number): string | null {
  if (wanted.length > LONGEST) return null;
  let best: string | null = null;
  let least = most + 1;
  for (const name of names) {
    if (name.length > LONGEST * 2) continue;
    const known = plain(name);
    if (Math.abs(known.length - wanted.length) >= least) continue;
    const distance = slips(wanted, known);
    if (distance >= least) continue;
    best = name;
    least = distance;
  }
  return best;
}

/** The same words in snake case and in camel case are no distance apart. */
function plain(name: string): string {
  return name
    .slice(0, LONGEST * 2)
    .toLowerCase()
    .replaceAll(/[_\s-]/g, '');
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
