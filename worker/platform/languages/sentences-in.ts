/** More are not told apart: a message of ours has a handful. */
const MOST = 20;
/** So many sentences may make one entry of a dictionary. */
const LONGEST_ENTRY = 3;

/** The sentences of a text; those that are known only together stay together. */
export function sentencesIn(text: string, isKnown: (text: string) => boolean): string[] {
  const sentences = text.split(/(?<=[.?!]) /);
  if (sentences.length === 1 || sentences.length > MOST) return [text];
  const parts: string[] = [];
  for (let at = 0; at < sentences.length; ) {
    const length = knownFrom(sentences, at, isKnown);
    parts.push(sentences.slice(at, at + length).join(' '));
    at += length;
  }
  return parts;
}

/** How many sentences from here on make the shortest entry; one when none does. */
function knownFrom(sentences: readonly string[], at: number, isKnown: (text: string) => boolean): number {
  const most = Math.min(LONGEST_ENTRY, sentences.length - at);
  for (let length = 1; length <= most; length++) {
    if (isKnown(sentences.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}
