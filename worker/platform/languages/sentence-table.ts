import { choosyHoles, type Values } from './holes';

/** English, with `{0}`, `{1}` … for what differs from time to time, to the same in another language. */
export type Sentences = Readonly<Record<string, string>>;

export type Found = { sentence: string; values: Values };

type Pattern = {
  texts: readonly string[];
  choosy: ReturnType<typeof choosyHoles>;
  sentence: string;
  weight: number;
};

const NUMBERED_HOLE = /\{\d\}/;

/**
 * Finds the translation of a sentence that is already filled in. A pattern matches when its texts come in their order, each
 * where it is found first, so that looking takes a time that grows with the sentence and no faster.
 */
export class SentenceTable {
  private readonly whole: ReadonlyMap<string, string>;
  /** By the first word; those that begin with a hole stand under ''. The most telling come first. */
  private readonly patterns: ReadonlyMap<string, readonly Pattern[]>;
  private readonly phrases: SentenceTable | null;

  /** `phrases` holds what a `{0:phrase}` may take. */
  constructor(sentences: Sentences, phrases: SentenceTable | null = null) {
    const entries = Object.entries(sentences);
    this.whole = new Map(entries);
    this.phrases = phrases;
    const patterns = entries
      .filter(([english]) => NUMBERED_HOLE.test(english))
      .map(([english, sentence]) => patternOf(english, sentence))
      .sort((one, other) => other.weight - one.weight);
    this.patterns = byFirstWord(patterns);
  }

  find(text: string): Found | null {
    const sentence = this.exact(text);
    if (sentence !== undefined) return { sentence, values: {} };
    const patterns = [...this.patternsFor(firstWord(text)), ...this.patternsFor('')];
    // A value in quotes that goes over quotes is rather a part of the sentence.
    return this.among(patterns, text, isWithinQuotes) ?? this.among(patterns, text, () => true);
  }

  /** The translation of a text that is a key by itself. */
  exact(english: string): string | undefined {
    return this.whole.get(english);
  }

  private among(patterns: readonly Pattern[], text: string, isLikely: typeof isWithinQuotes): Found | null {
    for (const { texts, choosy, sentence } of patterns) {
      const values = valuesBetween(texts, text);
      if (!values || !isLikely(texts, values)) continue;
      if (choosy.every(({ index, kind }) => this.fits(values[index] ?? '', kind)))
        return { sentence, values: Object.fromEntries(values.entries()) };
    }
    return null;
  }

  private fits(value: string, kind: 'number' | 'phrase'): boolean {
    return kind === 'number' ? /^[\d.]+$/.test(value) : this.phrases?.find(value) !== null;
  }

  private patternsFor(word: string): readonly Pattern[] {
    return this.patterns.get(word) ?? [];
  }
}

function byFirstWord(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const grouped = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const word = firstWord(pattern.texts[0] ?? '');
    const group = grouped.get(word);
    if (group) group.push(pattern);
    else grouped.set(word, [pattern]);
  }
  return grouped;
}

function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end === -1 ? '' : text.slice(0, end);
}

/** A pattern with more text of its own says more; of two that have as much, the one with fewer holes. */
function patternOf(english: string, sentence: string): Pattern {
  const texts = english.split(NUMBERED_HOLE);
  const weight = texts.join('').length * 10 - texts.length;
  return { texts, choosy: choosyHoles(sentence), sentence, weight };
}

/** What stands between the texts; null when they do not come in this order. */
function valuesBetween(texts: readonly string[], text: string): string[] | null {
  const [head = '', ...others] = texts;
  const tail = others.pop() ?? '';
  const end = text.length - tail.length;
  if (end < head.length || !text.startsWith(head) || !text.endsWith(tail)) return null;
  const values: string[] = [];
  let from = head.length;
  for (const next of others) {
    const at = text.indexOf(next, from);
    if (at === -1 || at + next.length > end) return null;
    values.push(text.slice(from, at));
    from = at + next.length;
  }
  values.push(text.slice(from, end));
  return values;
}

function isWithinQuotes(texts: readonly string[], values: readonly string[]): boolean {
  return values.every((value, index) => !texts[index]?.endsWith('"') || !value.includes('"'));
}
