import type { Language } from './accepted-language';
import type { Dictionary, Joiners } from './dictionary';
import { fillHoles, type Values } from './holes';
import { itemsIn, saidList } from './said-list';
import { type Found, type Sentences, SentenceTable } from './sentence-table';
import { sentencesIn } from './sentences-in';
import type { Speech } from './speech';

/** Sentences are told inside of sentences: what was compiled inside of what. Nobody needs more levels than these. */
const DEEPEST = 6;
/** How `checkPart` joins what the branches of a union have against a value. */
const INSTEAD = ' Or: ';
/** A union of ours has a handful; more are some value. */
const MOST_BRANCHES = 50;

export function createSpeech(
  language: Language,
  joiners: Joiners,
  dictionaries: readonly Dictionary[],
): Speech {
  const phrases = new SentenceTable(merged(dictionaries.map((each) => each.phrases ?? {})));
  const sentences = new SentenceTable(merged(dictionaries.map((each) => each.sentences)), phrases);
  const isKnown = (text: string) => sentences.find(text) !== null;

  function fill({ sentence, values }: Found, depth: number): string {
    return fillHoles(sentence, values, {
      words: (text) => (depth < DEEPEST ? sayWords(text, depth + 1) : text),
      list: (text) => saidList(text, joiners),
    });
  }

  function sayWords(words: string, depth: number): string {
    const items = itemsIn(words);
    const isList = items.length > 1 && phrases.exact(words) === undefined;
    if (isList && items.every((item) => phrases.find(item) !== null)) return sayList(words, depth);
    const found = phrases.find(words);
    return found ? fill(found, depth) : (told(words, depth) ?? sayList(words, depth));
  }

  function sayList(words: string, depth: number): string {
    return saidList(words, joiners, (item) => {
      const found = phrases.find(item);
      return found ? fill(found, depth) : item;
    });
  }

  /** Null when there is nothing in the text that has a translation. */
  function told(text: string, depth: number): string | null {
    const branches = text.split(INSTEAD);
    if (branches.length > 1 && branches.length <= MOST_BRANCHES) {
      const saidBranches = branches.map((branch) => told(branch, depth));
      if (saidBranches.some((said) => said !== null))
        return saidBranches.map((said, index) => said ?? branches[index]).join(joiners.instead);
    }
    const parts = sentencesIn(text, isKnown);
    const inParts = () => parts.map((part) => sayOne(part, depth) ?? part).join(' ');
    if (parts.length > 1 && parts.every(isKnown)) return inParts();
    return sayOne(text, depth) ?? (parts.some(isKnown) ? inParts() : null);
  }

  function sayOne(text: string, depth: number): string | null {
    const found = sentences.find(text);
    return found && fill(found, depth);
  }

  return {
    language,
    say: (text) => told(text, 0) ?? text,
    fill: (sentence: string, values: Values) =>
      fill({ sentence: sentences.exact(sentence) ?? sentence, values }, 0),
  };
}

function merged(records: readonly Sentences[]): Sentences {
  return Object.assign({}, ...records);
}
