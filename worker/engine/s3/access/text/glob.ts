/**
 * A pattern with `*` and `?`, cut at its stars. Each piece is looked for once, behind the one before: the cost is at
 * most the lengths' product, and with the lengths that policies and requests may have that is little.
 */
export type Glob = { pieces: readonly Piece[] };
/** `holes` has a 1 at each place where any one character fits; null when there is none. */
type Piece = { text: string; holes: Uint8Array | null };
export type GlobPart = string | typeof ANY_RUN | typeof ANY_ONE;

export const ANY_RUN = Symbol('*');
export const ANY_ONE = Symbol('?');

export function globOfParts(parts: readonly GlobPart[]): Glob {
  const pieces: Piece[] = [];
  let text = '';
  let holes: number[] = [];
  const close = () => {
    pieces.push({ text, holes: holes.length > 0 ? maskOf(holes, text.length) : null });
    text = '';
    holes = [];
  };
  for (const part of parts) {
    if (part === ANY_RUN) close();
    else if (part === ANY_ONE) {
      holes.push(text.length);
      text += '?';
    } else text += part;
  }
  close();
  // A star beside a star says nothing new.
  return { pieces: pieces.filter((piece, at) => piece.text !== '' || at === 0 || at === pieces.length - 1) };
}

/** Such as `logs/*`, without variables. */
export function globOf(pattern: string): Glob {
  return globOfParts(wildcardParts(pattern));
}

export function wildcardParts(pattern: string): GlobPart[] {
  const parts: GlobPart[] = [];
  let start = 0;
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    if (char !== '*' && char !== '?') continue;
    if (at > start) parts.push(pattern.slice(start, at));
    parts.push(char === '*' ? ANY_RUN : ANY_ONE);
    start = at + 1;
  }
  if (start < pattern.length) parts.push(pattern.slice(start));
  return parts;
}

export function isMatch({ pieces }: Glob, text: string): boolean {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return false;
  if (pieces.length === 1) return first.text.length === text.length && fitsAt(first, text, 0);
  const end = text.length - last.text.length;
  let at = first.text.length;
  if (end < at || !fitsAt(first, text, 0) || !fitsAt(last, text, end)) return false;
  for (let nth = 1; nth < pieces.length - 1; nth += 1) {
    const piece = pieces[nth];
    // The leftmost place is always the best one: it leaves most for the rest.
    const found = piece ? placeOf(piece, text, at, end) : -1;
    if (!piece || found < 0) return false;
    at = found + piece.text.length;
  }
  return true;
}

/** Whether some text that begins so could match. */
export function couldBeginWith({ pieces }: Glob, beginning: string): boolean {
  const first = pieces[0];
  if (!first) return false;
  if (pieces.length === 1 && first.text.length < beginning.length) return false;
  return fitsAt(first, beginning, 0);
}

function placeOf(piece: Piece, text: string, from: number, end: number): number {
  const last = end - piece.text.length;
  if (!piece.holes) {
    const found = text.indexOf(piece.text, from);
    return found <= last ? found : -1;
  }
  for (let at = from; at <= last; at += 1) if (fitsAt(piece, text, at)) return at;
  return -1;
}

/** As far as the text goes: who calls has compared the lengths where they matter. */
function fitsAt({ text: wanted, holes }: Piece, text: string, from: number): boolean {
  const length = Math.min(wanted.length, text.length - from);
  if (!holes && length === wanted.length) return text.startsWith(wanted, from);
  for (let at = 0; at < length; at += 1) {
    if (wanted.charCodeAt(at) !== text.charCodeAt(from + at) && holes?.[at] !== 1) return false;
  }
  return true;
}

function maskOf(places: readonly number[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const place of places) mask[place] = 1;
  return mask;
}
