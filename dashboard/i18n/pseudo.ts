import type { Words } from './define-words';

/** The words between marks. */
export function pseudo<W extends Words>(words: W): W {
  const marked = Object.entries(words).map(([key, entry]) => [key, markedEntry(entry)]);
  // Object.fromEntries forgets the keys that the words had.
  return Object.fromEntries(marked) as W;
}

function markedEntry(entry: Words[string]): Words[string] {
  if (typeof entry === 'string') return `⟦${entry}⟧`;
  if (typeof entry === 'function') return (...parts: never[]) => `⟦${entry(...parts)}⟧`;
  return pseudo(entry);
}
