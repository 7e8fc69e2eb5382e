import type { Language } from './accepted-language';
import { fillHoles, type Values } from './holes';

/** How errors are told in a language. */
export type Speech = {
  language: Language;
  /** What English says in a whole sentence, or in several; what has no translation stays English. */
  say(text: string): string;
  /** A sentence whose holes are filled in now. */
  fill(sentence: string, values: Values): string;
};

export const ENGLISH: Speech = { language: 'en', say: (text) => text, fill: fillHoles };

/** Every other language is a module that is loaded when somebody asks for it first. */
export async function loadSpeech(language: Language): Promise<Speech> {
  switch (language) {
    case 'en':
      return ENGLISH;
    case 'pt-BR':
      return (await import('./pt-br/portuguese')).PORTUGUESE;
    case 'es':
      return (await import('./es/spanish')).SPANISH;
  }
}
