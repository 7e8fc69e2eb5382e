import { batch, createSignal } from 'solid-js';
import { type Language, PSEUDO, rememberLanguage, type Spoken, spoken } from './language';
import { pseudo } from './pseudo';

/** A sentence, one that is made of parts, or a family of them. */
export type Words = { readonly [key: string]: string | ((...parts: never[]) => string) | Words };

type Dictionary = { load(language: Spoken): Promise<() => void> };

type Others<W> = Record<Exclude<Language, 'en'>, () => Promise<{ words: W }>>;

const dictionaries: Dictionary[] = [];
let loading: Promise<unknown> = Promise.resolve();

/**
 * The words of a feature: English comes with its code, the others when they are spoken. What is answered reads the
 * words on screen now, and follows a change of language.
 */
export function defineWords<W extends Words>(en: W, others: Others<W>): () => W {
  const [words, setWords] = createSignal<W>(en);
  const dictionary: Dictionary = {
    async load(language) {
      const next = await wordsIn(language);
      return () => setWords(() => next);
    },
  };
  async function wordsIn(language: Spoken): Promise<W> {
    if (language === 'en') return en;
    if (language === PSEUDO) return pseudo(en);
    return (await others[language]()).words;
  }
  dictionaries.push(dictionary);
  if (spoken() !== 'en') {
    const first = dictionary.load(spoken()).then((show) => show());
    loading = Promise.all([loading, first]);
  }
  return words;
}

/** Resolves when all words that code has asked for are there; without them, English is shown. */
export async function wordsLoaded(): Promise<void> {
  await loading.catch((error: unknown) => console.error('A dictionary did not load', error));
}

/** All that is on screen changes at once, when every dictionary is there. */
export async function speak(language: Spoken): Promise<void> {
  const show = await Promise.all(dictionaries.map((dictionary) => dictionary.load(language)));
  batch(() => {
    rememberLanguage(language);
    for (const each of show) each();
  });
}
