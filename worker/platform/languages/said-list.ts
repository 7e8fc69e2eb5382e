import type { Joiners } from './dictionary';

/** A joiner, or a text in quotes, in which nothing is one. */
const PIECE = /"(?:[^"\\]|\\.)*"|, | or | and /g;

/** What is joined in `"a", b or c`. */
export function itemsIn(list: string): string[] {
  return itemsAndJoiners(list).filter((_, index) => index % 2 === 0);
}

/** `"a", b or c` in another language. */
export function saidList(
  list: string,
  joiners: Joiners,
  said: (item: string) => string = (item) => item,
): string {
  const [first = '', ...others] = itemsAndJoiners(list);
  const texts = [said(first)];
  for (let at = 0; at < others.length; at += 2) {
    const next = said(others[at + 1] ?? '');
    texts.push(joinerBefore(next, others[at] ?? '', joiners), next);
  }
  return texts.join('');
}

/** In turns, an item first and last. */
function itemsAndJoiners(list: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: joiner, index } of list.matchAll(PIECE)) {
    if (joiner.startsWith('"')) continue;
    pieces.push(list.slice(from, index), joiner);
    from = index + joiner.length;
  }
  return [...pieces, list.slice(from)];
}

function joinerBefore(next: string, joiner: string, { or, and }: Joiners): string {
  if (joiner === ' or ') return or(next);
  return joiner === ' and ' ? and(next) : joiner;
}
