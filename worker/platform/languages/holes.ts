/** What fills the `{name}` of a sentence. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * `{name}` takes a value as it is, and `{name:number}` nothing but a number. `{name:list}` takes values that "and" or "or"
 * joins. `{name:words}` takes words of ours, which are said in the sentence's language as far as they are known, and
 * `{name:phrase}` nothing but such words.
 */
const HOLE = /\{(\w+)(?::(number|list|words|phrase))?\}/g;

export type Say = { words(text: string): string; list(text: string): string };

const AS_IT_IS: Say = { words: (text) => text, list: (text) => text };

export function fillHoles(sentence: string, values: Values, say: Say = AS_IT_IS): string {
  return sentence.replace(HOLE, (hole, name: string, kind: string | undefined) => {
    const value = values[name];
    if (value === undefined) return hole;
    if (kind === 'list') return say.list(String(value));
    return kind === 'words' || kind === 'phrase' ? say.words(String(value)) : String(value);
  });
}

/** The holes that do not take everything, by number. */
export function choosyHoles(sentence: string): { index: number; kind: 'number' | 'phrase' }[] {
  return Array.from(sentence.matchAll(HOLE)).flatMap(([, name, kind]) =>
    kind === 'number' || kind === 'phrase' ? [{ index: Number(name), kind }] : [],
  );
}
